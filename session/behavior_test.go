package session

import "testing"

func TestBehavior(t *testing.T) {
	m := newMachine(t, "", "")
	if b := m.session(t).Behavior(); b != LatestBehavior {
		t.Errorf("%d", b)
	}
	s := m.session(t, WithBehavior(Behavior2026))
	d, err := s.With(WithRegion("r"))
	if err != nil || d.Behavior() != Behavior2026 {
		t.Errorf("%v %v", d, err)
	}
	if _, err := New(m.option(), WithBehavior(2020)); !isA[*ValueError](err) {
		t.Errorf("%v", err)
	}
	if _, err := s.With(WithBehavior(2099)); !isA[*ValueError](err) {
		t.Errorf("%v", err)
	}
}
