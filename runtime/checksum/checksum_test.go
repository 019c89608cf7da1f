package checksum

import "testing"

// The check values of the CRC catalogue and of FIPS 180-4, for "123456789" and "abc".
func TestOf(t *testing.T) {
	for _, tt := range []struct{ algorithm, data, want string }{
		{"CRC32", "123456789", "y/Q5Jg=="},
		{"CRC32C", "123456789", "4waSgw=="},
		{"CRC64NVME", "123456789", "rosUhgp5mIg="},
		{"SHA1", "abc", "qZk+NkcGgWq6PiVxeFDCbJzQ2J0="},
		{"SHA256", "abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="},
		{"MD5", "abc", "kAFQmDzST7DWlj99KOF/cg=="},
		{"XXHASH64", "abc", "RLws9a13CZk="},
		{"MD4", "abc", ""},
	} {
		if got := Of(tt.algorithm, []byte(tt.data)); got != tt.want {
			t.Errorf("Of(%s, %q) = %q, want %q", tt.algorithm, tt.data, got, tt.want)
		}
	}
}

func TestEveryPreferredAlgorithmIsComplete(t *testing.T) {
	for _, a := range Preferred() {
		if New(a) == nil || Header(a) == "" {
			t.Errorf("%s has no hash or no header", a)
		}
	}
}
