package oracle

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/internal/corpustest"
)

// entry is one recorded step. Values are trees as package tree has them.
type entry struct {
	Service     string
	Resource    string // type, "ServiceResource" for the service itself
	Identifiers map[string]any
	Kind        string
	Name        string
	PythonName  string `json:"python_name"`
	Variant     string

	UserParams      map[string]any `json:"user_params"`
	UserArgs        []any          `json:"user_args"`
	Calls           []recordedCall
	Result          map[string]any
	PresetData      map[string]any `json:"preset_data"`
	InvalidatesData *bool          `json:"invalidates_data"`
	AttributeAfter  *afterRead     `json:"attribute_after"`

	Chain      []string // calls that make a collection
	Collection string   // of a batch action
	Pages      [][]map[string]any
}

// recordedCall is a call that boto3 made, and the answer that it got.
type recordedCall struct {
	Operation  string
	Params     map[string]any
	SentParams map[string]any `json:"sent_params"` // after the hooks of the client
	Response   map[string]any // nil if there was none
	Error      *struct{ Code, Message string }
	Status     int
}

// afterRead is what the first attribute gave after an empty load.
type afterRead struct {
	Calls  []recordedCall
	Result map[string]any
}

// id names an entry in the list of skips.
func (e *entry) id() string {
	id := e.Kind + "/" + e.Resource + "/" + e.Name
	if e.Collection != "" {
		id += "/" + e.Collection
	}
	if e.Kind == "load" {
		id += "/" + e.PythonName
	}
	return id + "/" + e.Variant
}

// entries reads the recordings of a service.
func entries(t *testing.T, service string) []*entry {
	t.Helper()
	data, err := os.ReadFile(corpustest.File(t, "boto3", "oracle", service+".json"))
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var all []*entry
	if err := d.Decode(&all); err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		e.values()
	}
	return all
}

// values brings the values of an entry into their form.
func (e *entry) values() {
	object := func(m *map[string]any) {
		if *m != nil {
			*m = value(*m).(map[string]any)
		}
	}
	object(&e.Identifiers)
	object(&e.UserParams)
	object(&e.Result)
	object(&e.PresetData)
	for i := range e.UserArgs {
		e.UserArgs[i] = value(e.UserArgs[i])
	}
	for _, page := range e.Pages {
		for i := range page {
			object(&page[i])
		}
	}
	calls := [][]recordedCall{e.Calls}
	if e.AttributeAfter != nil {
		object(&e.AttributeAfter.Result)
		calls = append(calls, e.AttributeAfter.Calls)
	}
	for _, calls := range calls {
		for i := range calls {
			object(&calls[i].Params)
			object(&calls[i].SentParams)
			object(&calls[i].Response)
		}
	}
}

// stream is a streaming body with a text.
type stream string

// value turns the recordings' forms of values ({"$time": n}) into values.
func value(v any) any {
	switch v := v.(type) {
	case []any:
		for i := range v {
			v[i] = value(v[i])
		}
	case map[string]any:
		if len(v) == 1 {
			for key, inner := range v {
				switch key {
				case "$base64":
					b, err := base64.StdEncoding.DecodeString(inner.(string))
					if err != nil {
						panic(err)
					}
					return b
				case "$time":
					seconds, err := inner.(json.Number).Int64()
					if err != nil {
						panic(err)
					}
					return time.Unix(seconds, 0).UTC()
				case "$stream":
					return stream(inner.(string))
				case "$int", "$decimal":
					return json.Number(fmt.Sprint(inner))
				}
			}
		}
		for key, inner := range v {
			v[key] = value(inner)
		}
	}
	return v
}
