package sigv4

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"sync"
	"time"
)

// Key is a signing key: a secret narrowed to one day, region and service. It is safe for
// concurrent use.
type Key struct {
	key [sha256.Size]byte
	// macs keeps keyed HMACs: resetting one costs nothing, keying one costs two hash rounds and
	// several allocations.
	macs sync.Pool // of *mac
}

type mac struct {
	hash hash.Hash
	sum  [sha256.Size]byte
}

// SigningKey derives the key for requests to a service in a region on the UTC day of t.
func (s *Signer) SigningKey(secret string, t time.Time, region, service string) *Key {
	return s.keys.get(secret, t, region, service)
}

// Signature returns the signature of a string to sign in lower-case hexadecimal.
// A POST policy is signed with its base64 form as the string to sign.
func (k *Key) Signature(stringToSign []byte) string {
	return string(k.appendSignature(nil, stringToSign))
}

// appendSignature appends the hexadecimal signature.
func (k *Key) appendSignature(b, stringToSign []byte) []byte {
	m, _ := k.macs.Get().(*mac)
	if m == nil {
		m = &mac{hash: hmac.New(sha256.New, k.key[:])}
	} else {
		m.hash.Reset()
	}
	m.hash.Write(stringToSign)
	b = hex.AppendEncode(b, m.hash.Sum(m.sum[:0]))
	k.macs.Put(m)
	return b
}

func derive(secret string, day []byte, region, service string) *Key {
	sum := hmacSHA256([]byte("AWS4"+secret), string(day))
	sum = hmacSHA256(sum, region)
	sum = hmacSHA256(sum, service)
	k := new(Key)
	copy(k.key[:], hmacSHA256(sum, terminator))
	return k
}

func hmacSHA256(key []byte, message string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(message))
	return h.Sum(nil)
}

// maxKeys bounds the cache. A session needs a key per region, service and set of credentials;
// only bucket sessions make that more than a few.
const maxKeys = 256

// keyCache keeps derived keys. The zero value is ready.
type keyCache struct {
	mu   sync.RWMutex
	keys map[keyID]*Key
}

type keyID struct {
	secret, region, service string
	day                     int32 // yyyymmdd
}

func (c *keyCache) get(secret string, t time.Time, region, service string) *Key {
	year, month, day := t.UTC().Date()
	id := keyID{secret, region, service, int32(year*10000 + int(month)*100 + day)}
	c.mu.RLock()
	k := c.keys[id]
	c.mu.RUnlock()
	if k != nil {
		return k
	}
	k = derive(secret, appendTime(nil, t)[:dayLen], region, service)
	c.mu.Lock()
	defer c.mu.Unlock()
	if known := c.keys[id]; known != nil {
		return known
	}
	if c.keys == nil {
		c.keys = make(map[keyID]*Key)
	}
	if len(c.keys) >= maxKeys {
		c.evict(id.day)
	}
	c.keys[id] = k
	return k
}

// evict drops the keys of other days, or all of them where that is not enough.
func (c *keyCache) evict(day int32) {
	for id := range c.keys {
		if id.day != day {
			delete(c.keys, id)
		}
	}
	if len(c.keys) >= maxKeys {
		clear(c.keys)
	}
}
