package checksum

import (
	"encoding/binary"
	"hash"
	"math/bits"
)

// The primes of the XXH family.
const (
	prime32x1 = 0x9E3779B1
	prime32x2 = 0x85EBCA77
	prime32x3 = 0xC2B2AE3D

	prime64x1 = 0x9E3779B185EBCA87
	prime64x2 = 0xC2B2AE3D27D4EB4F
	prime64x3 = 0x165667B19E3779F9
	prime64x4 = 0x85EBCA77C2B2AE63
	prime64x5 = 0x27D4EB2F165667C5
)

// xxh64 is XXH64 with seed 0. Its sum is in big-endian order.
type xxh64 struct {
	lanes [4]uint64
	buf   [32]byte
	n     int    // bytes in buf
	total uint64 // bytes written
}

func newXXH64() hash.Hash {
	h := new(xxh64)
	h.Reset()
	return h
}

func (h *xxh64) Reset() {
	one, two := uint64(prime64x1), uint64(prime64x2)
	*h = xxh64{lanes: [4]uint64{one + two, two, 0, -one}}
}

func (h *xxh64) Size() int      { return 8 }
func (h *xxh64) BlockSize() int { return len(h.buf) }

func (h *xxh64) Write(p []byte) (int, error) {
	written := len(p)
	h.total += uint64(written)
	if h.n > 0 {
		n := copy(h.buf[h.n:], p)
		h.n += n
		p = p[n:]
		if h.n < len(h.buf) {
			return written, nil
		}
		h.stripe(h.buf[:])
		h.n = 0
	}
	for len(p) >= len(h.buf) {
		h.stripe(p)
		p = p[len(h.buf):]
	}
	h.n = copy(h.buf[:], p)
	return written, nil
}

func (h *xxh64) stripe(p []byte) {
	for i := range h.lanes {
		h.lanes[i] = round64(h.lanes[i], binary.LittleEndian.Uint64(p[8*i:]))
	}
}

func round64(acc, v uint64) uint64 { return bits.RotateLeft64(acc+v*prime64x2, 31) * prime64x1 }

func (h *xxh64) Sum(b []byte) []byte {
	sum := h.lanes[2] + prime64x5
	if h.total >= 32 {
		l := h.lanes
		sum = bits.RotateLeft64(l[0], 1) + bits.RotateLeft64(l[1], 7) + bits.RotateLeft64(l[2], 12) + bits.RotateLeft64(l[3], 18)
		for _, lane := range l {
			sum = (sum^round64(0, lane))*prime64x1 + prime64x4
		}
	}
	sum += h.total
	p := h.buf[:h.n]
	for ; len(p) >= 8; p = p[8:] {
		sum = bits.RotateLeft64(sum^round64(0, binary.LittleEndian.Uint64(p)), 27)*prime64x1 + prime64x4
	}
	if len(p) >= 4 {
		sum = bits.RotateLeft64(sum^uint64(binary.LittleEndian.Uint32(p))*prime64x1, 23)*prime64x2 + prime64x3
		p = p[4:]
	}
	for _, c := range p {
		sum = bits.RotateLeft64(sum^uint64(c)*prime64x5, 11) * prime64x1
	}
	return binary.BigEndian.AppendUint64(b, avalanche64(sum))
}

func avalanche64(h uint64) uint64 {
	h = (h ^ h>>33) * prime64x2
	h = (h ^ h>>29) * prime64x3
	return h ^ h>>32
}
