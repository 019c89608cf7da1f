package load_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/load/idl"
)

// canonical is a model as the printer writes it.
const canonical = `$version: "2.0"
$operationInputSuffix: "Request"

metadata list = ["a", {"not an identifier": null, b: true}]

namespace com.example

use aws.api#service
use sessiongen.traits#requiredValue

/// A service.
///
///  Indented by one.
@service(sdkId: "Example", endpointPrefix: "example")
@paginated(inputToken: "Token", outputToken: "Token")
service Example {
    version: "2026-01-01"
    operations: [GetThing, ListThings]
    resources: [Thing]
    errors: [NotFound]
    rename: {
        "com.example#String": "Text"
    }
}

resource Thing {
    identifiers: {
        id: String
    }
    properties: {
        size: Integer
    }
    read: GetThing
}

@readonly @http(method: "GET", uri: "/things/{Id}")
operation GetThing {
    input := @xmlName("Get") with [HasId] {
        @httpQuery("x")
        $Other
    }
    output: Shared
}

@readonly
operation ListThings {
    input := {
        Token: smithy.api#String
    }
    output := {
        Token: smithy.api#String
        Things: Things
    }
    errors: [
        ANameThatIsLongEnoughForALineOfItsOwnWithTheOthers
        AnotherNameThatIsLongEnoughForALineOfItsOwn
        NotFound
    ]
}

@mixin
structure HasId {
    @required @httpLabel
    Id: smithy.api#String

    Other: smithy.api#String
}

structure Shared {
    @requiredValue
    a: Integer = 1

    /// Documentation.
    @deprecated
    b: Integer = null

    c: Color
    d: Things
}

@error("client") @httpError(404)
structure NotFound {}

@error("server")
structure ANameThatIsLongEnoughForALineOfItsOwnWithTheOthers {}

@error("server")
structure AnotherNameThatIsLongEnoughForALineOfItsOwn {}

union Either {
    nothing: Unit
    text: String
}

@trait
structure required {}

enum Color {
    RED

    @deprecated
    GREEN = "green"

    BLUE = "\"blue\"\n"
}

intEnum Level {
    LOW = 1
    HIGH = 100
}

@length(max: 10)
list Things {
    member: Either
}

map Levels {
    key: Color
    value: Level
}

string String
string Other

blob Bytes

@references([
    {resource: "com.example#Thing", ids: {id: "averylongmembernameindeed"}, rel: "something"}
    {resource: "com.example#Thing"}
])
string Refers

@pattern("^[A-Za-z0-9 \\-_.,;:!?()/]{1,64}(and then a long rest of the pattern, which no line break helps)?$")
@since("2.0")
string Patterned
`

func TestPrintIsStable(t *testing.T) {
	m := mustLoad(t, source("canonical.smithy", canonical))
	got := string(roundTrip(t, m, "com.example"))
	if got != canonical {
		g, w := strings.Split(got, "\n"), strings.Split(canonical, "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("line %d\n got %s\nwant %s\n\n%s", i+1, g[i], w[i], got)
			}
		}
		t.Fatalf("got\n%s", got)
	}
}

// A namespace is printed by itself; shapes of others are imported unless their name is taken.
func TestPrintImports(t *testing.T) {
	m := mustLoad(t, source("a.smithy", `namespace a
use b#X
structure S { x: X, y: b#Y, p: b#String }
string Y
`), source("b.smithy", "namespace b\nstring X\nstring Y\nstring String\n"))
	want := `$version: "2.0"

namespace a

use b#X

structure S {
    x: X
    y: b#Y
    p: b#String
}

string Y
`
	if got := string(idl.Print(m, "a")); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
