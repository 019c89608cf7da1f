package emit

import (
	"strconv"

	"github.com/sessiongen/sessiongen/gen/plan"
)

// sessions writes sessions.go. What it says of the operation is said again in the operation's own file:
// every program of the service has this one, and few the other.
func sessions(p *plan.Package) File {
	s := p.Sessions
	f := newFile("sessions.go")
	f.use(authPath, callPath, codecPath)
	f.comment([]string{"sessions hand out the keys for endpoints that take no others."})
	f.open("var sessions = call.SessionKeys{")
	f.table([]row{
		pair("Scheme", quote(s.Scheme)),
		pair("TokenHeader", quote(s.TokenHeader)),
		{cells: []string{"Operation:", "call.Operation{"}, block: func() {
			f.depth++
			rows := []row{pair("Name", quote(s.Name)), pair("Method", quote(s.Method)), pair("URI", quote(s.URI)), pair("OutBody", "call.StructBody"),
				f.function("Out", "(c *codec.Codec, out any)", "call.VisitKeys(c, sessionOutput[:], sessionMembers[:], out.(*auth.Credentials))")}
			if len(s.Params) > 0 {
				f.use(endpointPath)
				rows = append(rows, f.literal("Endpoint", "(bucket any, p *endpoint.Params)", func() { f.sessionParams(s.Params) }))
			}
			f.table(rows)
			f.close("},")
		}},
	})
	f.close("}")
	f.blank()
	f.line("var sessionOutput = [...]codec.Member{{", memberFields(&s.Output), "}}")
	f.blank()
	f.open("var sessionMembers = [...]codec.Member{")
	for i := range s.Keys {
		f.line("{", memberFields(&s.Keys[i]), "},")
	}
	f.close("}")
	return f.finish(p.Name)
}

// sessionParams sets parameters of the endpoint rules: constants, and the bucket.
func (f *file) sessionParams(params []plan.Param) {
	w := f.rootIs("bucket")
	for i := range params {
		p := params[i]
		if p.Field != nil {
			f.line("p.SetString(", strconv.Itoa(p.Index), ", bucket.(string))")
			continue
		}
		w.param(&p)
	}
}
