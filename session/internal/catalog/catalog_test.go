package catalog

import (
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/internal/corpustest"
	"github.com/sessiongen/sessiongen/models"
)

var update = flag.Bool("update", false, "write the tables anew")

var (
	sdkID          = regexp.MustCompile(`sdkId: "([^"]+)"`)
	endpointPrefix = regexp.MustCompile(`endpointPrefix: "([^"]+)"`)
)

// TestServicesAreTheModels compares the table of services with the models that come with the module.
func TestServicesAreTheModels(t *testing.T) {
	var want strings.Builder
	want.WriteByte('\n')
	for _, name := range models.Services() {
		text, err := fs.ReadFile(models.FS, name+"/"+name+".smithy")
		if err != nil {
			t.Fatal(err)
		}
		id, prefix := sdkID.FindSubmatch(text), endpointPrefix.FindSubmatch(text)
		if id == nil || prefix == nil {
			t.Fatalf("the model of %s has no ID", name)
		}
		mark := ""
		if _, err := fs.Stat(models.FS, name+"/"+name+".resources.smithy"); err == nil {
			mark = "* "
		}
		fmt.Fprintf(&want, "%s %s %s%s\n", name, prefix[1], mark, id[1])
	}
	if *update {
		write(t, "services.go", "services is a line for each service: name, prefix of endpoints, \"*\" where it has resources, ID.", "services", want.String())
	} else if services != want.String() {
		t.Error("the table is not what models/ says: go test ./session/internal/catalog -update")
	}
}

// published is a list of endpoints, as botocore has it.
type published struct {
	Partitions []struct {
		Partition string
		Regions   map[string]any
		Services  map[string]struct{ Endpoints map[string]any }
	}
}

func readPublished(t *testing.T) (list published) {
	t.Helper()
	data, err := os.ReadFile(corpustest.File(t, "botocore", "data", "endpoints.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	return list
}

// TestRegionsAreThePublished asks for every service in every partition.
func TestRegionsAreThePublished(t *testing.T) {
	list := readPublished(t)
	if *update {
		writeEndpoints(t, list)
		return
	}
	asked := 0
	for s := range Services {
		for _, p := range list.Partitions {
			all := slices.Sorted(maps.Keys(p.Services[s.prefix].Endpoints))
			regional := slices.DeleteFunc(slices.Clone(all), func(name string) bool { return p.Regions[name] == nil })
			if got := Regions(s.Name, p.Partition, true); !slices.Equal(got, all) {
				t.Errorf("%s in %s: %q, want %q", s.Name, p.Partition, got, all)
			}
			if got := Regions(s.Name, p.Partition, false); !slices.Equal(got, regional) {
				t.Errorf("regions of %s in %s: %q, want %q", s.Name, p.Partition, got, regional)
			}
			asked += len(all)
		}
	}
	if asked < 5000 {
		t.Errorf("%d endpoints only", asked)
	}
}

func TestUnknown(t *testing.T) {
	for _, ask := range [][2]string{{"nosuch", "aws"}, {"s3", "mars"}, {"", "aws"}, {"s3", ""}} {
		if got := Regions(ask[0], ask[1], true); got != nil {
			t.Errorf("%q: %q", ask, got)
		}
	}
}

// writeEndpoints writes the table of endpoints. Names that differ in a region only are one entry: what is
// around the region, and which ones as bits.
func writeEndpoints(t *testing.T, list published) {
	t.Helper()
	var regions, endpoints strings.Builder
	lines := map[string]string{}
	for _, p := range list.Partitions {
		names := slices.Sorted(maps.Keys(p.Regions))
		fmt.Fprintf(&regions, "\n%s %s", p.Partition, strings.Join(names, " "))
		for prefix, s := range p.Services {
			lines[prefix] += " " + p.Partition + ":" + fold(slices.Sorted(maps.Keys(s.Endpoints)), names)
		}
	}
	for _, prefix := range slices.Sorted(maps.Keys(lines)) {
		endpoints.WriteString("\n" + prefix + lines[prefix])
	}
	write(t, "endpoints.go", `endpoints is a line for each service, by its prefix, with its endpoints in each partition: names, and
// forms of names where "*" stands for a region. "=" is before the set of these regions, in hexadecimal, where
// they are not all of the partition's: bit 0 is the first of them.`, "endpoints", endpoints.String()+"\n")
	write(t, "regions.go", "regions is a line for each partition with its regions, as the sets of endpoints count them.", "regions", regions.String()+"\n")
}

func fold(names, regions []string) string {
	sets := map[string]uint64{}
	for _, name := range names {
		form, bit := name, -1
		for i, region := range regions {
			if strings.Contains(name, region) && (bit < 0 || len(region) > len(regions[bit])) {
				form, bit = strings.Replace(name, region, "*", 1), i
			}
		}
		sets[form] |= 0
		if bit >= 0 {
			sets[form] |= 1 << bit
		}
	}
	var entries []string
	for _, form := range slices.SortedFunc(maps.Keys(sets), func(a, b string) int { return cmp.Or(len(a)-len(b), strings.Compare(a, b)) }) {
		if strings.Contains(form, "*") && sets[form] != 1<<len(regions)-1 {
			form += fmt.Sprintf("=%x", sets[form])
		}
		entries = append(entries, form)
	}
	return strings.Join(entries, ",")
}

func write(t *testing.T, file, doc, name, text string) {
	t.Helper()
	source := "package catalog\n\n// " + doc + "\nconst " + name + " = `" + text + "`\n"
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
}
