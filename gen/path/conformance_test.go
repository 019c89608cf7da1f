package path

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/sessiongen/sessiongen/internal/conformance"
)

// TestConformanceJMESPath evaluates the published cases. Those that measure time are not cases.
func TestConformanceJMESPath(t *testing.T) {
	s := conformance.New(t, "jmespath", "")
	suite(t, func(file string, number int, given any, c suiteCase) {
		if c.Bench != "" {
			return
		}
		s.Case(fmt.Sprintf("%s/%d %s", file, number, c.Expression), func() error {
			var got any
			e, err := Parse(c.Expression)
			if err == nil {
				got, err = e.Eval(given)
			}
			switch {
			case c.Error != "" && err == nil:
				return fmt.Errorf("got %v, want the error %s", got, c.Error)
			case c.Error == "" && err != nil:
				return err
			case !reflect.DeepEqual(got, c.Result) && c.Error == "":
				return fmt.Errorf("got %v, want %v", got, c.Result)
			}
			return nil
		})
	})
}

func TestParseSuite(t *testing.T) {
	t.Parallel()
	suite(t, func(_ string, _ int, _ any, c suiteCase) {
		_, err := Parse(c.Expression)
		switch {
		case err == nil && c.Error == "syntax":
			t.Errorf("%s: no error", c.Expression)
		case err != nil && (c.Error == "" || c.Error == "invalid-type"):
			t.Errorf("%s: %v", c.Expression, err)
		}
	})
}
