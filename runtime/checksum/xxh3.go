package checksum

import (
	"encoding/binary"
	"hash"
	"math/bits"
)

// xxh3 is XXH3 with seed 0 and the default secret, of 64 or 128 bits. Its sum is in big-endian order.
type xxh3 struct {
	wide  bool
	lanes [8]uint64
	buf   [blockSize]byte
	n     int              // bytes in buf
	last  [stripeSize]byte // the end of the block before
	total uint64           // bytes written
}

const (
	stripeSize = 64
	blockSize  = 1024 // stripes that one secret is enough for
	shortest   = 241  // input that is not hashed as a whole
)

// secret is the default one of XXH3.
const secret = "\xb8\xfe\x6c\x39\x23\xa4\x4b\xbe\x7c\x01\x81\x2c\xf7\x21\xad\x1c\xde\xd4\x6d\xe9\x83\x90\x97\xdb\x72\x40\xa4\xa4\xb7\xb3\x67\x1f" +
	"\xcb\x79\xe6\x4e\xcc\xc0\xe5\x78\x82\x5a\xd0\x7d\xcc\xff\x72\x21\xb8\x08\x46\x74\xf7\x43\x24\x8e\xe0\x35\x90\xe6\x81\x3a\x26\x4c" +
	"\x3c\x28\x52\xbb\x91\xc3\x00\xcb\x88\xd0\x65\x8b\x1b\x53\x2e\xa3\x71\x64\x48\x97\xa2\x0d\xf9\x4e\x38\x19\xef\x46\xa9\xde\xac\xd8" +
	"\xa8\xfa\x76\x3f\xe3\x9c\x34\x3f\xf9\xdc\xbb\xc7\xc7\x0b\x4f\x1d\x8a\x51\xe0\x4b\xcd\xb4\x59\x31\xc8\x9f\x7e\xc9\xd9\x78\x73\x64" +
	"\xea\xc5\xac\x83\x34\xd3\xeb\xc3\xc5\x81\xa0\xff\xfa\x13\x63\xeb\x17\x0d\xdd\x51\xb7\xf0\xda\x49\xd3\x16\x55\x26\x29\xd4\x68\x9e" +
	"\x2b\x16\xbe\x58\x7d\x47\xa1\xfc\x8f\xf8\xb8\xd1\x7a\xd0\x31\xce\x45\xcb\x3a\x8f\x95\x16\x04\x28\xaf\xd7\xfb\xca\xbb\x4b\x40\x7e"

// secret64 returns eight bytes of the secret.
func secret64(at int) uint64 {
	s := secret[at : at+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func newXXH3(wide bool) hash.Hash {
	h := &xxh3{wide: wide}
	h.Reset()
	return h
}

func (h *xxh3) Reset() {
	h.lanes = [8]uint64{prime32x3, prime64x1, prime64x2, prime64x3, prime64x4, prime32x2, prime64x5, prime32x1}
	h.n, h.total = 0, 0
}

func (h *xxh3) Size() int {
	if h.wide {
		return 16
	}
	return 8
}

func (h *xxh3) BlockSize() int { return blockSize }

// Write keeps the last block: only what follows tells whether it is the last.
func (h *xxh3) Write(p []byte) (int, error) {
	written := len(p)
	h.total += uint64(written)
	for len(p) > 0 {
		if h.n == blockSize {
			stripes(&h.lanes, h.buf[:])
			scramble(&h.lanes)
			copy(h.last[:], h.buf[blockSize-stripeSize:])
			h.n = 0
		}
		n := copy(h.buf[h.n:], p)
		h.n += n
		p = p[n:]
	}
	return written, nil
}

// stripes takes whole stripes, at most a block of them.
func stripes(lanes *[8]uint64, p []byte) {
	for at := 0; len(p) >= stripeSize; p, at = p[stripeSize:], at+8 {
		stripe(lanes, p, at)
	}
}

func stripe(lanes *[8]uint64, p []byte, at int) {
	for i := range lanes {
		v := binary.LittleEndian.Uint64(p[8*i:])
		key := v ^ secret64(at+8*i)
		lanes[i^1] += v
		lanes[i] += key & 0xFFFFFFFF * (key >> 32)
	}
}

func scramble(lanes *[8]uint64) {
	for i, v := range lanes {
		lanes[i] = (v ^ v>>47 ^ secret64(len(secret)-stripeSize+8*i)) * prime32x1
	}
}

func (h *xxh3) Sum(b []byte) []byte {
	if h.total < shortest {
		if h.wide {
			hi, lo := short128(h.buf[:h.n])
			return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(b, hi), lo)
		}
		return binary.BigEndian.AppendUint64(b, short64(h.buf[:h.n]))
	}
	lanes := h.lanes
	stripes(&lanes, h.buf[:(h.n-1)/stripeSize*stripeSize])
	var end [stripeSize]byte
	if copied := copy(end[:], h.last[min(h.n, stripeSize):]); h.n < stripeSize {
		copy(end[copied:], h.buf[:h.n])
	} else {
		copy(end[:], h.buf[h.n-stripeSize:h.n])
	}
	stripe(&lanes, end[:], len(secret)-stripeSize-7)
	if h.wide {
		b = binary.BigEndian.AppendUint64(b, merge(&lanes, len(secret)-stripeSize-11, ^(h.total*prime64x2)))
	}
	return binary.BigEndian.AppendUint64(b, merge(&lanes, 11, h.total*prime64x1))
}

// merge makes one number of the lanes.
func merge(lanes *[8]uint64, at int, sum uint64) uint64 {
	for i := 0; i < len(lanes); i += 2 {
		sum += fold(lanes[i]^secret64(at+8*i), lanes[i+1]^secret64(at+8*i+8))
	}
	return avalanche3(sum)
}

// fold multiplies to 128 bits and mixes the halves.
func fold(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi ^ lo
}

func avalanche3(h uint64) uint64 {
	h = (h ^ h>>37) * 0x165667919E3779F9
	return h ^ h>>32
}
