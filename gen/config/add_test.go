package config

import (
	"strings"
	"testing"
)

func TestAdd(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, text            string
		operations, resources []string
		want                  string
	}{
		{
			"new file", New, nil, nil,
			New + "  sqs: {}\n",
		},
		{
			"at the end, comments and blank lines stay",
			"# a\npackage: aws\n\nservices:\n    # b\n    s3:\n        operations:\n            - GetObject # c\n\n# d\nsession: false\n", nil, nil,
			"# a\npackage: aws\n\nservices:\n    # b\n    s3:\n        operations:\n            - GetObject # c\n    sqs: {}\n\n# d\nsession: false\n",
		},
		{
			"selection", "package: aws\nservices:\n  s3: {}\n", []string{"SendMessage", "DeleteMessage"}, []string{},
			"package: aws\nservices:\n  s3: {}\n  sqs: {operations: [SendMessage, DeleteMessage], resources: []}\n",
		},
		{
			"no end of line", "package: aws\nservices:\n  s3: {}", nil, nil,
			"package: aws\nservices:\n  s3: {}\n  sqs: {}\n",
		},
		{
			"empty braces", "package: aws\nservices: {} # none\nsession: true\n", nil, nil,
			"package: aws\nservices: {sqs: {}} # none\nsession: true\n",
		},
		{
			"braces", "package: aws\nservices: {s3: {}}\n", nil, nil,
			"package: aws\nservices: {sqs: {}, s3: {}}\n",
		},
		{
			"no services", "package: aws\n", nil, nil,
			"package: aws\nservices:\n  sqs: {}\n",
		},
		{
			"services without value in the middle", "package: aws\nservices: # none yet\nsession: false\n", nil, nil,
			"package: aws\nservices: # none yet\n  sqs: {}\nsession: false\n",
		},
		{
			"there already", "package: aws\nservices:\n  sqs: {resources: []}\n", nil, nil,
			"",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, added, errs := Add("f", []byte(test.text), "sqs", test.operations, test.resources)
			if err := errs.Err(); err != nil {
				t.Fatal(err)
			}
			want := test.want
			if want == "" {
				want = test.text
			}
			if added != (test.want != "") || string(got) != want {
				t.Errorf("added %v, got\n%s\nwant\n%s", added, got, want)
			}
		})
	}
}

func TestAddErrors(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, text, service, want string }{
		{"no YAML", "services: [\n", "sqs", "f:1:1: did not find expected node content [config-syntax]"},
		{"bad services", "services: [s3]\n", "sqs", "f:1:11: services must be a mapping, not a list [config-type]"},
		{"bad file", "package: aws\nx: 1\nservices:\n", "sqs", `f:2:1: unknown key "x" in sessiongen.yaml [config-key]`},
		{"bad name", New, "S3", `"S3" is no name for a package: it must be lower case letters and digits [config-value]`},
		{"service on many lines", "package: aws\nservices:\n  s3: {operations: [\n    A\n  ]}\n", "sqs", "cannot be added to a file of this form"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			_, _, errs := Add("f", []byte(test.text), test.service, nil, nil)
			if err := errs.Err(); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}
