package session

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"
)

// fakeAWS is the security token, single sign-on, OIDC and sign-in service in one.
type fakeAWS struct {
	URL  string
	life time.Duration // of roles
	now  func() time.Time
	hold <-chan struct{} // answers wait until it is closed, where it is not nil

	mu     sync.Mutex
	calls  []fakeCall
	status int // of every answer, where it is not 0
	body   string
}

// fakeCall is a request: its parameters, and the key that signed it.
type fakeCall struct {
	url.Values
	path, key string
	header    http.Header
}

func newFakeAWS(t *testing.T) *fakeAWS {
	f := &fakeAWS{life: time.Hour, now: time.Now}
	srv := httptest.NewServer(f)
	t.Cleanup(srv.Close)
	f.URL = srv.URL
	return f
}

func (f *fakeAWS) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.hold != nil {
		<-f.hold
	}
	c := fakeCall{path: r.URL.Path, header: r.Header, Values: r.URL.Query()}
	if r.Header.Get("Content-Type") == "application/json" {
		var members map[string]string
		_ = json.NewDecoder(r.Body).Decode(&members)
		for k, v := range members {
			c.Set(k, v)
		}
	} else if r.ParseForm() == nil {
		c.Values = r.Form
	}
	if _, after, ok := strings.Cut(r.Header.Get("Authorization"), "Credential="); ok {
		c.key, _, _ = strings.Cut(after, "/")
	}
	f.calls = append(f.calls, c)
	if f.status != 0 {
		w.WriteHeader(f.status)
		fmt.Fprint(w, f.body)
		return
	}
	n := len(f.calls)
	switch {
	case strings.HasPrefix(c.Get("Action"), "AssumeRole"):
		fmt.Fprintf(w, `<%sResponse><%sResult><Credentials><AccessKeyId>ASIAFAKE%08d</AccessKeyId><SecretAccessKey>secret</SecretAccessKey>`+
			`<SessionToken>token%d</SessionToken><Expiration>%s</Expiration></Credentials><AssumedRoleUser><Arn>%s</Arn><AssumedRoleId>id</AssumedRoleId></AssumedRoleUser></%sResult></%sResponse>`,
			c.Get("Action"), c.Get("Action"), n, n, f.now().Add(f.life).UTC().Format(time.RFC3339),
			strings.Replace(c.Get("RoleArn"), ":role/", ":assumed-role/", 1), c.Get("Action"), c.Get("Action"))
	case c.path == "/federation/credentials":
		fmt.Fprintf(w, `{"roleCredentials":{"accessKeyId":"ASIASSO%d","secretAccessKey":"secret","sessionToken":"t","expiration":%d}}`, n, f.now().Add(f.life).UnixMilli())
	case c.path == "/token":
		fmt.Fprintf(w, `{"accessToken":"fresh%d","expiresIn":28800,"refreshToken":"next","tokenType":"Bearer"}`, n)
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

// names describes the calls, "AssumeRole of jump by KEY".
func (f *fakeAWS) names() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	var all []string
	for _, c := range f.calls {
		name := c.path
		if c.Has("Action") {
			_, role, _ := strings.Cut(c.Get("RoleArn"), "/")
			name = c.Get("Action") + " of " + role
		}
		if c.key != "" {
			name += " by " + c.key
		}
		all = append(all, name)
	}
	return strings.Join(all, ", ")
}
