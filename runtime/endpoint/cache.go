package endpoint

import (
	"encoding/binary"
	"sync"
)

// cacheSize is how many endpoints a cache holds. Most clients see one, clients of S3 one a bucket.
const cacheSize = 256

// Cache keeps the endpoints of one rule set by the values of its parameters. The zero Cache is
// empty and ready to use; it is safe for concurrent use and must not be copied.
type Cache struct {
	mu        sync.RWMutex
	endpoints map[string]*Endpoint
}

// Resolve is [Rules.Resolve] with the results kept; errors are not. r must be the same at every call.
func (c *Cache) Resolve(r Rules, p *Params) (*Endpoint, error) {
	var buf [256]byte
	key := p.appendKey(buf[:0])
	c.mu.RLock()
	ep := c.endpoints[string(key)]
	c.mu.RUnlock()
	if ep != nil {
		return ep, nil
	}
	ep, err := r.Resolve(p)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.endpoints == nil {
		c.endpoints = make(map[string]*Endpoint)
	}
	if len(c.endpoints) >= cacheSize {
		for old := range c.endpoints { // any will do
			delete(c.endpoints, old)
			break
		}
	}
	c.endpoints[string(key)] = ep
	return ep, nil
}

// appendKey appends text that is the same only for the same values.
func (p *Params) appendKey(b []byte) []byte {
	for i := range p.values {
		v := &p.values[i]
		b = append(b, byte(v.kind)<<1|byte(v.n))
		switch v.kind {
		case kindString:
			b = binary.AppendUvarint(b, uint64(len(v.s)))
			b = append(b, v.s...)
		case kindList:
			b = binary.AppendUvarint(b, uint64(len(v.list)))
			for _, s := range v.list {
				b = binary.AppendUvarint(b, uint64(len(s)))
				b = append(b, s...)
			}
		}
	}
	return b
}
