package guard

import (
	"path"
	"regexp"
	"strings"
	"testing"
)

// TestSecurityIsTested reads the table of SECURITY.md: each test that it names, by its package's folder, is there.
func TestSecurityIsTested(t *testing.T) {
	t.Parallel()
	tests, name := map[string]bool{}, regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	var table string
	files(t, func(file string, data []byte) {
		switch {
		case file == "SECURITY.md":
			table = string(data)
		case strings.HasSuffix(file, "_test.go"):
			for _, m := range name.FindAllSubmatch(data, -1) {
				tests[path.Base(path.Dir(file))+"."+string(m[1])] = true
			}
		}
	})
	named := regexp.MustCompile("`([a-z]+\\.Test\\w+)`")
	rows := 0
	for line := range strings.Lines(table) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| What") || strings.HasPrefix(line, "| ---") {
			continue
		}
		rows++
		found := named.FindAllStringSubmatch(line, -1)
		if len(found) == 0 {
			t.Errorf("no test of: %s", line)
		}
		for _, m := range found {
			if !tests[m[1]] {
				t.Errorf("there is no test %s: %s", m[1], line)
			}
		}
	}
	if rows < 10 {
		t.Errorf("%d rows: the table is not read any more", rows)
	}
}
