package resources_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/check"
	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/resources"
)

// derive returns the definition that resource shapes give.
func derive(t *testing.T, shapes string) *resources.Definition {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte("$version: \"2.0\"\nnamespace a\n" + shapes)}})
	errs.Append(check.Model(m))
	d := resources.Of(m, m.Services()[0], errs)
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestPlurals(t *testing.T) {
	for name, want := range map[string]string{
		"City": "Cities", "Day": "Days", "Key": "Keys", "Box": "Boxes", "Bus": "Buses", "Branch": "Branches",
		"Dish": "Dishes", "Quiz": "Quizes", "Station": "Stations", "Y": "Ys", "@": "People",
	} {
		trait := ""
		if name == "@" {
			name, trait = "Person", `@sessiongen.traits#plural("People")`+"\n"
		}
		d := derive(t, "service S { resources: ["+name+"] }\n"+trait+"resource "+name+` { identifiers: { id: String }, list: L }
			@readonly operation L { output := { ids: Ids } }
			list Ids { member: String }`)
		if got := d.Service.HasMany[0].Name; got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// TestDerivedShape has what decides whether an operation is a load, a collection or an action.
func TestDerivedShape(t *testing.T) {
	const box = "service S { resources: [Box] }\nlist Ids { member: String }\n@streaming blob Data\nstructure Whole { @required id: String, size: Integer }\nlist Wholes { member: Whole }\n"
	for _, tt := range []struct{ name, shapes, load, collections, actions string }{
		{"nothing", `resource Box { identifiers: { id: String } }`, "", "", ""},
		{"output", `resource Box { identifiers: { id: String }, read: R }
			@readonly operation R { input := { @required id: String } output := { size: Integer } }`, "@", "", ""},
		{"nested", `resource Box { identifiers: { id: String }, read: R }
			@readonly operation R { input := { @required id: String } output := { @nestedProperties box: Whole } }`, "box", "", ""},
		{"stream", `resource Box { identifiers: { id: String }, read: R }
			@readonly operation R { input := { @required id: String } output := { @required data: Data } }`, "", "", "Box.R"},
		{"no output", `resource Box { identifiers: { id: String }, read: R }
			@readonly operation R { input := { @required id: String } }`, "", "", "Box.R"},
		{"second list", `resource Box { identifiers: { id: String }, list: L }
			@readonly operation L { output := { sizes: Sizes, boxes: Wholes } }
			list Sizes { member: Integer }`, "", "boxes[].id", ""},
		{"paginated list", `resource Box { identifiers: { id: String }, list: L }
			@readonly @paginated(inputToken: "t", outputToken: "t", items: "boxes") operation L { input := { t: String } output := { t: String, names: Ids, boxes: Wholes } }`, "", "boxes[].id", ""},
		{"sparse list", `resource Box { identifiers: { id: String }, list: L }
			@readonly operation L { output := { ids: Holes } }
			@sparse list Holes { member: String }`, "", "", "Service.L"},
		{"no list", `resource Box { identifiers: { id: String }, list: L }
			@readonly operation L { output := { count: Integer } }`, "", "", "Service.L"},
		{"two identifiers", `resource Box { identifiers: { id: String, other: String }, list: L }
			@readonly operation L { output := { ids: Ids } }`, "", "", "Service.L"},
		{"unknown creation", `resource Box { identifiers: { id: String }, create: C }
			operation C { output := { size: Integer } }`, "", "", "Service.C"},
		{"creation", `resource Box { identifiers: { id: String }, create: C }
			operation C { input := { id: String } }`, "", "", "Service.C of id"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := derive(t, box+tt.shapes)
			r := d.Resource("Box")
			load := ""
			if r.Load != nil {
				load = r.Load.Path.Value
			}
			var collections, actions []string
			for _, c := range d.Service.HasMany {
				collections = append(collections, c.Result.Identifiers[0].Source.Path.Value)
			}
			for _, of := range []*resources.Resource{d.Service, r} {
				for _, a := range of.Actions {
					text := of.Name + "." + a.Name
					if a.Result != nil {
						text += " of " + a.Result.Identifiers[0].Source.Path.Value
					}
					actions = append(actions, text)
				}
			}
			if got := [3]string{load, strings.Join(collections, " "), strings.Join(actions, " ")}; got != [3]string{tt.load, tt.collections, tt.actions} {
				t.Errorf("%q", got)
			}
		})
	}
}

func TestNoDefinition(t *testing.T) {
	if d := derive(t, "service S {}"); d != nil {
		t.Errorf("%+v", d)
	}
}
