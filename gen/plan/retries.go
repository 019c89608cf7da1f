package plan

import "strconv"

// Retries is how retries of a service differ from those of others. Delays are in milliseconds; 0 is
// what others have.
type Retries struct {
	MaxAttempts, BaseDelay             int
	LegacyMaxAttempts, LegacyBaseDelay int
}

// retries returns nil for a service that is like others.
func (b *builder) retries() *Retries {
	t := b.service.Traits.Get(traitRetries)
	if t == nil {
		return nil
	}
	r := new(Retries)
	for key, p := range map[string]*int{
		"maxAttempts": &r.MaxAttempts, "baseDelay": &r.BaseDelay,
		"legacyMaxAttempts": &r.LegacyMaxAttempts, "legacyBaseDelay": &r.LegacyBaseDelay,
	} {
		if n := t.Get(key); n != nil {
			*p, _ = strconv.Atoi(n.Text)
		}
	}
	return r
}
