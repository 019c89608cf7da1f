package botocore_test

import (
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/gen/load"
	"github.com/sessiongen/sessiongen/gen/load/botocore"
	"github.com/sessiongen/sessiongen/gen/load/idl"
	"github.com/sessiongen/sessiongen/gen/model"
)

func TestPin(t *testing.T) {
	parse := func(body string) *model.Model {
		m, errs := load.Load([]load.Source{{Name: "x.smithy", Data: []byte("$version: \"2.0\"\nnamespace a\nuse sessiongen.traits#requiredValue\n" + body)}})
		if err := errs.Err(); err != nil {
			t.Fatal(err)
		}
		return m
	}
	old := parse(`structure S {
		@required same: String
		@required dropped: String
		@requiredValue droppedBefore: String
		added: String
		@required @clientOptional addedBefore: String
	}`)
	m := parse(`structure S {
		@required same: String
		dropped: String
		droppedBefore: String
		@required added: String
		@required addedBefore: String
		@required new: String
	}`)
	botocore.Pin(m, old)
	got := squeeze(string(idl.Print(m, "a")))
	want := squeeze(`structure S { @required same: String @requiredValue dropped: String @requiredValue droppedBefore: String
		@required @clientOptional added: String @required @clientOptional addedBefore: String @required new: String }`)
	if !strings.Contains(got, strings.ReplaceAll(want, "\t", "")) {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
