package lightness

import (
	"bytes"
	"os"
	"testing"
)

// TestListsOfServicesAreLinkedWhereTheyAreAsked looks for a line of the tables in programs with a session.
func TestListsOfServicesAreLinkedWhereTheyAreAsked(t *testing.T) {
	const line = "\naccessanalyzer access-analyzer"
	for program, want := range map[string]bool{"./testdata/session": false, "./testdata/regions": true} {
		data, err := os.ReadFile(build(t, ".", program))
		if err != nil {
			t.Fatal(err)
		}
		if got := bytes.Contains(data, []byte(line)); got != want {
			t.Errorf("%s has the list of services: %v", program, got)
		}
	}
}
