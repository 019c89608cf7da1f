// Package cborwire reads and writes the CBOR of rpcv2Cbor.
package cborwire

// The major types.
const (
	majorUint   = 0
	majorNegInt = 1
	majorBytes  = 2
	majorText   = 3
	majorArray  = 4
	majorMap    = 5
	majorTag    = 6
	majorSimple = 7
)

// What the five low bits of a first byte can say instead of a value.
const (
	info8          = 24 // the value is the next byte
	info16         = 25
	info32         = 26
	info64         = 27
	infoIndefinite = 31
)

// Simple values and floats of major type 7.
const (
	simpleFalse     = 20
	simpleTrue      = 21
	simpleNull      = 22
	simpleUndefined = 23
	float16         = info16
	float32s        = info32
	float64s        = info64
	stop            = majorSimple<<5 | infoIndefinite // ends what has no length
)

// Tags.
const (
	tagEpoch   = 1
	tagBigInt  = 2
	tagNegInt  = 3
	tagDecimal = 4
)
