package checksum

import (
	"encoding/binary"
	"math/bits"
)

// XXH3 of at most 240 bytes: a formula for each range of lengths.

const mixer = 0x9FB21C651E98DF25

func le32(p []byte) uint64 { return uint64(binary.LittleEndian.Uint32(p)) }
func le64(p []byte) uint64 { return binary.LittleEndian.Uint64(p) }

// flip is what a part of a short input is combined with: two parts of the secret.
func flip(at, other int) uint64 { return secret64(at) ^ secret64(other) }

// flip32 is flip of four bytes.
func flip32(at int) uint64 { return flip(at, at+4) & 0xFFFFFFFF }

// tiny puts one to three bytes and their number into one word.
func tiny(p []byte) uint32 {
	return uint32(p[0])<<16 | uint32(p[len(p)>>1])<<24 | uint32(p[len(p)-1]) | uint32(len(p))<<8
}

// mix16 mixes sixteen bytes with those of the secret.
func mix16(p []byte, at int) uint64 { return fold(le64(p)^secret64(at), le64(p[8:])^secret64(at+8)) }

func short64(p []byte) uint64 {
	n := len(p)
	size := uint64(n)
	switch {
	case n == 0:
		return avalanche64(flip(56, 64))
	case n <= 3:
		return avalanche64(uint64(tiny(p)) ^ flip32(0))
	case n <= 8:
		h := le32(p[n-4:]) + le32(p)<<32 ^ flip(8, 16)
		h = (h ^ bits.RotateLeft64(h, 49) ^ bits.RotateLeft64(h, 24)) * mixer
		h = (h ^ (h>>35 + size)) * mixer
		return h ^ h>>28
	case n <= 16:
		lo, hi := le64(p)^flip(24, 32), le64(p[n-8:])^flip(40, 48)
		return avalanche3(size + bits.ReverseBytes64(lo) + hi + fold(lo, hi))
	}
	sum := size * prime64x1
	if n <= 128 {
		for i := (n - 1) / 32; i >= 0; i-- { // pairs of sixteen bytes, from both ends
			sum += mix16(p[16*i:], 32*i) + mix16(p[n-16*(i+1):], 32*i+16)
		}
		return avalanche3(sum)
	}
	for i := range 8 {
		sum += mix16(p[16*i:], 16*i)
	}
	sum = avalanche3(sum)
	for i := 8; i < n/16; i++ {
		sum += mix16(p[16*i:], 16*(i-8)+3)
	}
	return avalanche3(sum + mix16(p[n-16:], 136-17))
}

func short128(p []byte) (hi, lo uint64) {
	n := len(p)
	size := uint64(n)
	switch {
	case n == 0:
		return avalanche64(flip(80, 88)), avalanche64(flip(64, 72))
	case n <= 3:
		v := tiny(p)
		w := bits.RotateLeft32(bits.ReverseBytes32(v), 13)
		return avalanche64(uint64(w) ^ flip32(8)), avalanche64(uint64(v) ^ flip32(0))
	case n <= 8:
		hi, lo = bits.Mul64(le32(p)+le32(p[n-4:])<<32^flip(16, 24), prime64x1+size<<2)
		hi += lo << 1
		lo ^= hi >> 3
		lo = (lo ^ lo>>35) * mixer
		return avalanche3(hi), lo ^ lo>>28
	case n <= 16:
		a, b := le64(p), le64(p[n-8:])
		hi, lo = bits.Mul64(a^b^flip(32, 40), prime64x1)
		lo += (size - 1) << 54
		b ^= flip(48, 56)
		hi += b + b&0xFFFFFFFF*(prime32x2-1)
		lo ^= bits.ReverseBytes64(hi)
		carry, low := bits.Mul64(lo, prime64x2)
		return avalanche3(carry + hi*prime64x2), avalanche3(low)
	}
	lo = size * prime64x1
	mix := func(a, b []byte, at int) {
		lo = (lo + mix16(a, at)) ^ (le64(b) + le64(b[8:]))
		hi = (hi + mix16(b, at+16)) ^ (le64(a) + le64(a[8:]))
	}
	if n <= 128 {
		for i := (n - 1) / 32; i >= 0; i-- {
			mix(p[16*i:], p[n-16*(i+1):], 32*i)
		}
	} else {
		for i := range 4 {
			mix(p[32*i:], p[32*i+16:], 32*i)
		}
		lo, hi = avalanche3(lo), avalanche3(hi)
		for i := 4; i < n/32; i++ {
			mix(p[32*i:], p[32*i+16:], 32*(i-4)+3)
		}
		mix(p[n-16:], p[n-32:], 136-17-16)
	}
	return -avalanche3(lo*prime64x1 + hi*prime64x4 + size*prime64x2), avalanche3(lo + hi)
}
