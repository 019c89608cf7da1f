// Package checksum has the algorithms of Smithy's httpChecksum trait.
package checksum

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"hash"
	"hash/crc32"
	"hash/crc64"
	"sync"
)

// Default is the algorithm for requests whose caller chose none.
const Default = "CRC32"

// New returns a hash for an algorithm by the name that models use, nil if it is not known here.
func New(algorithm string) hash.Hash {
	switch algorithm {
	case "CRC32":
		return crc32.NewIEEE()
	case "CRC32C":
		return crc32.New(crc32.MakeTable(crc32.Castagnoli))
	case "CRC64NVME":
		return crc64.New(nvme())
	case "SHA1":
		return sha1.New()
	case "SHA256":
		return sha256.New()
	case "SHA512":
		return sha512.New()
	case "MD5":
		return md5.New()
	case "XXHASH64":
		return newXXH64()
	case "XXHASH3":
		return newXXH3(false)
	case "XXHASH128":
		return newXXH3(true)
	}
	return nil
}

var (
	nvmeOnce  sync.Once
	nvmeTable *crc64.Table
)

// nvme returns the table of the CRC-64 of the NVM Express specification, reversed polynomial.
func nvme() *crc64.Table {
	nvmeOnce.Do(func() { nvmeTable = crc64.MakeTable(0x9a6c9329ac4bc9b5) })
	return nvmeTable
}

// Header returns the name of the header that carries a checksum, in canonical form; "" for an
// algorithm that is not known here.
func Header(algorithm string) string {
	switch algorithm {
	case "CRC32":
		return "X-Amz-Checksum-Crc32"
	case "CRC32C":
		return "X-Amz-Checksum-Crc32c"
	case "CRC64NVME":
		return "X-Amz-Checksum-Crc64nvme"
	case "SHA1":
		return "X-Amz-Checksum-Sha1"
	case "SHA256":
		return "X-Amz-Checksum-Sha256"
	case "SHA512":
		return "X-Amz-Checksum-Sha512"
	case "MD5":
		return "X-Amz-Checksum-Md5"
	case "XXHASH64":
		return "X-Amz-Checksum-Xxhash64"
	case "XXHASH3":
		return "X-Amz-Checksum-Xxhash3"
	case "XXHASH128":
		return "X-Amz-Checksum-Xxhash128"
	}
	return ""
}

// Preferred lists the algorithms in the order in which answers are checked: cheapest and
// strongest against transport errors first.
func Preferred() [10]string {
	return [...]string{
		"CRC64NVME", "CRC32C", "CRC32", "XXHASH3", "XXHASH128", "XXHASH64", "SHA1", "SHA256", "SHA512", "MD5",
	}
}

// Encode returns the sum of h as headers carry it.
func Encode(h hash.Hash) string {
	var sum [sha512.Size]byte
	return base64.StdEncoding.EncodeToString(h.Sum(sum[:0]))
}

// Of returns the checksum of data as headers carry it, "" for an unknown algorithm.
func Of(algorithm string, data []byte) string {
	h := New(algorithm)
	if h == nil {
		return ""
	}
	h.Write(data)
	return Encode(h)
}
