package check

import (
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/load"
)

// selectorModel has one of everything that selectors tell apart.
const selectorModel = `$version: "2.0"
namespace a
service V { version: "7", operations: [O], resources: [R] }
resource R { identifiers: { id: Id }, read: G, list: L, resources: [Q] }
resource Q { identifiers: { id: Id } }
operation O { input: In, errors: [E] }
@readonly operation G { input := { @required id: Id }, output := {} }
@readonly operation L {}
structure In with [M] { list: List, num: Num }
@mixin structure M { @tags(["x", "y"]) mixed: Id }
@error("client") @tags(["b"]) structure E {}
@length(min: 2, max: 5) list List { member: Id }
@range(min: 3, max: 3) integer Num
@tags(["a", "b"]) @unused string Id
@trait structure unused {}
enum Color { RED }
`

func selectorWorld(t testing.TB) *world {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte(selectorModel)}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return &world{model: m}
}

func TestSelectors(t *testing.T) {
	w := selectorWorld(t)
	for selector, want := range map[string]string{
		"service":                             "V",
		"string":                              "Id Color",
		"number":                              "Num",
		"structure[trait|error]":              "E",
		"structure > member":                  "In$mixed In$list In$num M$mixed GInput$id",
		"structure > :test(member > integer)": "In$num",
		"list > member":                       "List$member",
		"member :not(> string)":               "In$list In$num Color$RED",
		"service > operation":                 "O",
		"operation < service":                 "V",
		"operation -[input]-> structure":      "In GInput",
		"resource -[read, list]-> operation":  "G L",
		"resource -[instanceOperation]->":     "G",
		"resource -[collectionOperation]->":   "L",
		"resource -[identifier]-> string":     "Id",
		"string <-[identifier]- resource":     "R Q",
		"operation -[bound]-> resource":       "R",
		"structure -[mixin]->":                "M",
		"[id=a#M] <-[mixin]-":                 "In",
		"string -[trait]-> [trait|trait]":     "unused",
		"integer < member -[container]->":     "In",
		"resource ~> operation":               "G L",
		":topdown(resource)":                  "R Q G L",
		":topdown(service, resource)":         "V O",
		"resource :recursive(-[resource]->)":  "Q",
		"structure :in(:root(operation > *))": "In E GInput GOutput",
		"service $ops(~> operation) ${ops}":   "O G L",
		"service $e(~> [trait|error]) ~> operation [@: @{var|e|id|name} = E]": "O G L",
		"[id|name=Num]":                                     "Num",
		"[id|name^=G]":                                      "G GInput GInput$id GOutput",
		"[id|member$=ed]":                                   "In$mixed M$mixed",
		"[id|namespace=b]":                                  "",
		"[id|name=num i]":                                   "Num",
		"[id|name|(length)=1]":                              "V R Q O G L M M$mixed E",
		"[service|version=7]":                               "V",
		"[service|id|name=V]":                               "V",
		"[trait|tags|(values)=x]":                           "In$mixed M$mixed",
		"[trait|tags|(first)='b', a]":                       "E Id",
		"structure[trait|(keys)=smithy.api#error]":          "E",
		"[trait|length|min>1]":                              "List",
		"[trait|length|max<=4.5]":                           "",
		"[trait|length|max>=5]":                             "List",
		"[trait|range|min<-1]":                              "",
		"structure[trait|error?=false]":                     "In M unused GInput GOutput",
		"[@trait|range: @{min}=@{max} && @{min}>1]":         "Num",
		"[@trait|length: @{min}=@{max}]":                    "",
		"[@: @{trait|tags|(values)} {=} b, a]":              "Id",
		"[@: @{trait|tags|(values)} {<<} a, b]":             "M E Q", // and many others without tags: see below
		"structure[@: @{trait|tags|(values)} {!=} b]":       "In M unused GInput GOutput",
		"[trait|tags] [@: @{trait|tags|(values)} {<} b, c]": "E",
	} {
		sel, err := parseSelector(selector)
		if err != nil {
			t.Errorf("%s: %v", selector, err)
			continue
		}
		selected := w.selected(sel)
		var got []string
		w.each(func(n node) {
			if selected[n] {
				got = append(got, strings.TrimPrefix(string(n.id()), "a#"))
			}
		})
		if strings.Contains(selector, "{<<}") { // nothing is a part of something
			if !slices.Contains(got, "E") || slices.Contains(got, "Id") {
				t.Errorf("%s: %s", selector, got)
			}
			continue
		}
		wanted := strings.Fields(want)
		slices.Sort(got)
		slices.Sort(wanted)
		if !slices.Equal(got, wanted) {
			t.Errorf("%s\n got %s\nwant %s", selector, got, wanted)
		}
	}
}

func TestSelectorErrors(t *testing.T) {
	for selector, want := range map[string]string{
		"":                        "at 1: expected a selector",
		"structur":                `at 9: unknown shape type "structur"`,
		"[id":                     "at 4: expected ']' or a comparison",
		"[id='a]":                 "at 5: unterminated string",
		":some(string)":           `at 14: there is no function "some"`,
		":in(string, blob)":       `at 18: too many selectors in function "in"`,
		"[trait|tags|(all)=x]":    "at 18: there is no property (all)",
		"service -[operation]- >": `at 21: expected "->"`,
		"$x":                      `at 3: expected "("`,
		"[@trait|x: @{y}]":        "at 16: expected ']' or a comparison",
	} {
		if _, err := parseSelector(selector); err == nil || err.Error() != want {
			t.Errorf("%s: got %v, want %s", selector, err, want)
		}
	}
}

// FuzzSelector reads any text as a selector, and lets it select.
func FuzzSelector(f *testing.F) {
	for _, s := range []string{
		":is(structure, union) > :test(member > :test(list, map))", "service $x(~> [trait|error]) ${x}",
		"[@trait|range: @{min} >= @{max}, -1 i && @{(keys)} {<<} 'a']", ":topdown(resource, [id|name^=Q]) <-[bound]-",
		":recursive(-[mixin]->) :root(:in(number))",
	} {
		f.Add(s)
	}
	w := selectorWorld(f)
	f.Fuzz(func(t *testing.T, text string) {
		sel, err := parseSelector(text)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "at ") {
				t.Fatalf("no place: %v", err)
			}
			return
		}
		ways := 0 // grow with each step
		for _, c := range text {
			if strings.ContainsRune("<>~:$", c) {
				ways++
			}
		}
		if ways < 6 {
			w.selected(sel)
		}
	})
}
