// Package malformed tests what clients make of answers that are not what the protocol says: in all
// protocols the same.
package malformed
