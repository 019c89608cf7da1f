package checksum

import (
	"encoding/hex"
	"testing"
)

// TestXXH has lengths at the ends of each formula. The sums were computed with other implementations.
func TestXXH(t *testing.T) {
	for _, tt := range []struct {
		n                         int
		xxhash64, xxh3, xxhash128 string
	}{
		{0, "ef46db3751d8e999", "2d06800538d394c2", "99aa06d3014798d86001c324468d497f"},
		{3, "9ff70a635a6209ab", "c3489259e968ad9e", "656e81c56e41fe02c3489259e968ad9e"},
		{8, "87116b3365b924eb", "b88dee77f6bf6980", "e4b9dd0b66ff3c50ebabbd0695002ff6"},
		{16, "ed1dd2fac0a31fbc", "9da23836adf2be1e", "ddf6c1254d70f76794eaa17b20756f46"},
		{17, "758409c57cd5d0a2", "f34c3c9cf5a112d1", "263f67af63088041735fe434ded90c3c"},
		{32, "91b0cb0931a8c629", "99cb9ad0f1a11fbe", "a86b514658f976a5407920045a9a834c"},
		{128, "6bd66a757cf20d64", "65f3c2c00fa93185", "dd9e5aa9bd51cc9cc6bd21ecc865f29f"},
		{129, "3fbc5a0162d80206", "28065c6ec25f5b25", "00433635cf8d872e7f4accb76587485b"},
		{240, "9f17f1fcbcbfb88e", "4917a75c0ef8eed7", "89e3a0a2ee355d25d10beb4e0599e4b3"},
		{241, "06f9e01b26bb1786", "541b19226f0052e8", "75f4da43f23cce5a541b19226f0052e8"},
		{1024, "8dbee03b461b9097", "71bee625238addb4", "a3da96fbd688736171bee625238addb4"},
		{1025, "98b00251c469ae8a", "d9b414f4e1bbf7ad", "a53cd4fd16206676d9b414f4e1bbf7ad"},
		{2049, "9be07dfb8daa2376", "922549b11c04c2eb", "9361f43b31289cf2922549b11c04c2eb"},
	} {
		data := make([]byte, tt.n)
		for i := range data {
			data[i] = byte(i*7 + i>>8)
		}
		for algorithm, want := range map[string]string{"XXHASH64": tt.xxhash64, "XXHASH3": tt.xxh3, "XXHASH128": tt.xxhash128} {
			h := New(algorithm)
			for _, chunk := range []int{1, 7, 64, 1000, 5000} {
				h.Reset()
				for rest := data; len(rest) > 0; {
					n := min(chunk, len(rest))
					h.Write(rest[:n])
					rest = rest[n:]
				}
				if got := hex.EncodeToString(h.Sum(nil)); got != want {
					t.Errorf("%s of %d bytes, %d at a time: %s, want %s", algorithm, tt.n, chunk, got, want)
				}
			}
			if h.Size()*2 != len(want) {
				t.Errorf("%s: size %d", algorithm, h.Size())
			}
		}
	}
}
