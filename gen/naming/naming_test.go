package naming_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/model"
	"github.com/sessiongen/sessiongen/gen/naming"
)

func TestWords(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		what string
		f    func(string) string
		in   string
		want string
	}{
		{"Export", naming.Export, "QueueUrl", "QueueUrl"},
		{"Export", naming.Export, "queueUrl", "QueueUrl"},
		{"Export", naming.Export, "__listOfTags", "ListOfTags"},
		{"Export", naming.Export, "OtaaV1_0_x", "OtaaV1_0_x"},
		{"Export", naming.Export, "_1st", "X1st"},
		{"Export", naming.Export, "_", "X"},
		{"Unexport", naming.Unexport, "QueueUrl", "queueUrl"},
		{"Camel", naming.Camel, "REDUCED_REDUNDANCY", "ReducedRedundancy"},
		{"Camel", naming.Camel, "s3:ObjectCreated:*", "S3ObjectCreated"},
		{"Camel", naming.Camel, "us-east-1", "UsEast1"},
		{"Camel", naming.Camel, "AES256", "Aes256"},
		{"Camel", naming.Camel, "aws:kms", "AwsKms"},
		{"Camel", naming.Camel, "1.21", "1_21"},
		{"Camel", naming.Camel, "12.1", "12_1"},
		{"Camel", naming.Camel, "c5.2xlarge", "C5_2xlarge"},
		{"Camel", naming.Camel, "<=", ""},
		{"Camel", naming.Camel, "", ""},
		{"File", naming.File, "SendMessage", "op_SendMessage.go"},
		{"File", naming.File, "windows", "op_windows_.go"},
		{"File", naming.File, "Run_test", "op_Run_test_.go"},
		{"File", naming.File, "Windows", "op_Windows.go"},
	} {
		if got := test.f(test.in); got != test.want {
			t.Errorf("%s(%q) = %q, want %q", test.what, test.in, got, test.want)
		}
	}
}

func names(t *testing.T, idl string) (*naming.Names, []string) {
	t.Helper()
	m, errs := load.Load([]load.Source{{Name: "m.smithy", Data: []byte("$version: \"2\"\nnamespace a\n" + idl)}})
	if err := errs.Err(); err != nil {
		t.Fatal(err)
	}
	n, errs := naming.For(m, m.Services()[0])
	var lines []string
	for _, d := range errs.Sorted() {
		lines = append(lines, d.Error())
	}
	return n, lines
}

func TestRenamed(t *testing.T) {
	t.Parallel()
	n, errs := names(t, `
service S { operations: [Get] }
operation Get { input: Other, output: GetInput, errors: [Client] }
structure Other { nested: GetOutput, again: GetInput }
structure GetInput {}
structure GetOutput { kind: kind }
enum kind {
    A = "x.y"
    B = "<"
    C = "X_Y"
}
@error("client") structure Client { Error: String, message: String }
`)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for id, want := range map[model.ID]string{
		"a#GetInput":  "GetInput_",  // the type that Other has; the operation has its own
		"a#GetOutput": "GetOutput_", // not the output of Get
		"a#Other":     "",           // only an input
		"a#kind":      "Kind",
		"a#Client":    "Client_",
	} {
		if got := n.Type(id); got != want {
			t.Errorf("%s is %q, want %q", id, got, want)
		}
	}
	if got, want := n.Values("a#kind"), []string{"KindA", "KindB", "KindC"}; !slices.Equal(got, want) {
		t.Errorf("values %q, want %q: their own names where values do not do", got, want)
	}
	var renamed []string
	for _, r := range n.Renamed() {
		renamed = append(renamed, string(r.Shape)+"="+r.Name)
	}
	if got, want := strings.Join(renamed, " "), "a#GetInput=GetInput_ a#GetOutput=GetOutput_ a#Client=Client_"; got != want {
		t.Errorf("renamed %s, want %s", got, want)
	}
	if got := naming.Field(naming.Error, "Error"); got != "Error_" {
		t.Errorf("field Error of an error is %s", got)
	}
	if got := naming.Field(naming.Plain, "Error"); got != "Error" {
		t.Errorf("field Error of a structure is %s", got)
	}
	if got := naming.Field(naming.Output, "resultMetadata"); got != "ResultMetadata_" {
		t.Errorf("field resultMetadata of an output is %s", got)
	}
}

func TestClashes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, idl, want string }{
		{"constant and type", `
service S { operations: [Get] }
operation Get { input := { color: Color, red: ColorRed } }
enum Color {
    RED = "red"
}
structure ColorRed {}
`, "are both ColorRed in Go"},
		{"fields", `
service S { operations: [Get] }
operation Get { input := { name: N } }
structure N { value: String, _value: String }
`, "the members value and _value are both Value in Go"},
		{"methods", `
service S { operations: [List, ListPages] }
@paginated(inputToken: "t", outputToken: "t") operation List { input := { t: String }, output := { t: String } }
operation ListPages {}
`, "would both be ListPages"},
		{"variant and type", `
service S { operations: [Get] }
operation Get { input := { u: U, m: UMemberA } }
union U { a: String }
structure UMemberA {}
`, "are both UMemberA in Go"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, errs := names(t, test.idl)
			if len(errs) != 1 || !strings.Contains(errs[0], test.want) || !strings.Contains(errs[0], "["+string(naming.CodeClash)+"]") {
				t.Errorf("problems %q, want one with %q", errs, test.want)
			}
		})
	}
}
