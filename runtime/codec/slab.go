package codec

// Optional scalars are pointers. A slab hands them out from small arrays that grow with use, so
// that a long list does not cost an allocation per member, and a value that is kept alive keeps
// at most slabMax neighbours.
const slabMax = 32

type slab[T any] struct {
	free []T
	size int
}

func (s *slab[T]) next() *T {
	if len(s.free) == 0 {
		s.size = min(max(1, 2*s.size), slabMax)
		s.free = make([]T, s.size)
	}
	p := &s.free[0]
	s.free = s.free[1:]
	return p
}

type slabs struct {
	strings  slab[string]
	ints     slab[int]
	int64s   slab[int64]
	bools    slab[bool]
	float64s slab[float64]
	others   []any // *slab[T] of types that generated code asks for
}

func (s *slabs) string(v string) *string    { p := s.strings.next(); *p = v; return p }
func (s *slabs) int(v int) *int             { p := s.ints.next(); *p = v; return p }
func (s *slabs) int64(v int64) *int64       { p := s.int64s.next(); *p = v; return p }
func (s *slabs) float64(v float64) *float64 { p := s.float64s.next(); *p = v; return p }
func (s *slabs) bool(v bool) *bool          { p := s.bools.next(); *p = v; return p }

// New returns a new zero T for the value that is being read: members of unions, of which there
// may be many.
func New[T any](c *Codec) *T {
	for _, s := range c.slabs.others {
		if s, ok := s.(*slab[T]); ok {
			return s.next()
		}
	}
	s := new(slab[T])
	c.slabs.others = append(c.slabs.others, s)
	return s.next()
}
