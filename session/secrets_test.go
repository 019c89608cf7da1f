package session

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/resource"
	"github.com/sessiongen/sessiongen/session/internal/sts"
)

// TestNothingPrintsSecrets prints whatever holds a secret, once it has been used, in every way there is.
func TestNothingPrintsSecrets(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
	defer srv.Close()
	s := newMachine(t, "", "").session(t, WithKeys("AKID", "SECRETKEY", "SECRETTOKEN"), WithRegion("r"), WithTokenSource(fixedToken("PUBLIC")),
		WithAssumeRole("arn:aws:iam::123456789012:role/r", ExternalID("SECRETEXT")))
	plain := newMachine(t, "", "").session(t, WithKeys("AKID", "SECRETKEY", "SECRETTOKEN"), WithRegion("r"))
	creds, err := plain.Credentials(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := invoke(t, plain, call.WithEndpoint(srv.URL)); err != nil {
		t.Fatal(err)
	}
	signing := plain.RoundTripper("es")
	if resp, err := (&http.Client{Transport: signing}).Get(srv.URL); err != nil {
		t.Fatal(err)
	} else {
		resp.Body.Close()
	}
	m, _, file := ssoMachine(t, "corp", time.Hour, renewable)
	if err := os.WriteFile(file, []byte(`{"accessToken":"SECRETSSO","expiresAt":"2099-01-01T00:00:00Z"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	sso := m.session(t, WithProfile("modern"))
	if text, err := sso.Token(t.Context(), "any"); err != nil || text != "SECRETSSO" {
		t.Fatal(text, err)
	}
	config := plain.ClientConfig("SQS")
	_, rejected := New(WithKeys("AKID", "SECRETKEY"), WithRegion("not a region SECRET?")) // a value is quoted, no key is
	if rejected == nil || strings.Contains(rejected.Error(), "SECRETKEY") {
		t.Errorf("%v", rejected)
	}
	bearer := auth.Token{Value: "SECRETTOKEN"}
	tokens := auth.NewTokenCache(auth.TokenProviderFunc(func(context.Context) (auth.Token, error) { return bearer, nil }), auth.CacheConfig{})
	if _, err := tokens.Token(t.Context()); err != nil {
		t.Fatal(err)
	}
	answer := &sts.AssumeRoleOutput{Credentials: &sts.Credentials{SecretAccessKey: "SECRETKEY", SessionToken: "SECRETTOKEN"}}
	identifier := resource.Identifier{Name: "Secret", Value: "SECRETKEY", Secret: true}
	identity := resource.Identity{Identifiers: []resource.Identifier{identifier}}
	holders := map[string]any{
		"session.Session": s, "session.CredentialSource": CredentialSource{"x", auth.Static(creds)}, "session.Explanation": plain.Explain(t.Context()),
		"auth.Credentials": creds, "auth.Cache": config.Credentials, "auth.Token": bearer, "auth.TokenCache": tokens,
		"call.Config": config, "call.Store": config.Store, "call.Client": call.NewClient(plain, &call.Service{ID: "Ping", Protocol: ping{}}, nil),
		"call.Grant": &call.Grant{Credentials: creds}, "call.SignRequest": &call.SignRequest{Credentials: creds},
		"call.Exchange": &call.Exchange{Body: []byte("SECRETKEY"), Header: http.Header{"Authorization": {"SECRETTOKEN"}}, Input: answer},
		"call.Info":     call.Info{Input: answer, Output: *answer}, "resource.Identity": identity, "resource.Identifier": identifier,
		"resource.Meta": resource.Meta[*int]{Identity: identity},
	}
	harmless := map[string]bool{}
	for typ := range strings.FieldsSeq(secretless) {
		harmless[typ] = true
	}
	for _, folder := range []string{".", "../runtime/auth", "../runtime/call", "../runtime/presign", "../runtime/resource"} {
		for _, typ := range structures(t, folder) {
			if _, ok := holders[typ]; ok == harmless[typ] {
				t.Errorf("does %s hold a secret? say so here, in one place", typ)
			}
			delete(harmless, typ)
		}
	}
	for typ := range harmless {
		t.Errorf("there is no structure %s", typ)
	}
	maps.Copy(holders, map[string]any{
		"plain session": plain, "config value": *config, "config with tokens": sso.ClientConfig("SQS"), "tokens of the profile": &sso.token,
		"round tripper": signing, "provider": auth.Static(creds), "chain": auth.Chain(auth.Static(creds)), "answer": answer,
	})
	for name, v := range holders {
		expectNoSecret(t, name, v)
		expectNoSecret(t, "list of "+name, []any{v})
		expectNoSecret(t, "structure with "+name, struct{ V any }{v})
	}
}

// secretless are the structures that hold no secret of their own. The last line are those that are made to be
// handed to somebody: what they say is all there is to them.
const secretless = `
	session.ConfigError session.CredentialsAttempt session.CredentialsError session.ProviderError session.Setting
	auth.CacheConfig
	call.Answer call.APIKeyPlace call.Attempt call.BatchEntry call.BatchError call.Checksum call.ChecksumError call.Discovery
	call.EndpointParam call.Error call.ErrorShape call.EventSink call.EventSource call.Failure call.HeaderField call.Hooks
	call.Metadata call.Operation call.OperationOptions call.Service call.SessionKeys call.Settings call.State
	presign.Classic presign.Policy
	resource.Batch resource.Limit resource.NoDataError resource.NotFoundError resource.Snapshot
	call.Presigned presign.Form presign.Request
`

// structures returns the exported structures of a package.
func structures(t *testing.T, folder string) (names []string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(paths) == 0 {
		t.Fatal(folder, err)
	}
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.TypeSpec); ok && s.Name.IsExported() {
				if _, ok := s.Type.(*ast.StructType); ok {
					names = append(names, file.Name.Name+"."+s.Name.Name)
				}
			}
			_, inside := n.(*ast.FuncDecl)
			return !inside
		})
	}
	return names
}

// expectNoSecret prints v in every way there is.
func expectNoSecret(t *testing.T, name string, v any) {
	t.Helper()
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "v", v)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "v", v)
	texts := []string{log.String(), fmt.Errorf("with %v", v).Error()}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		texts = append(texts, fmt.Sprintf(verb, v))
	}
	if data, err := json.Marshal(v); err == nil {
		texts = append(texts, string(data))
	}
	for i, text := range texts {
		if strings.Contains(text, "SECRET") || strings.Contains(strings.ToLower(text), fmt.Sprintf("%x", "SECRET")) ||
			strings.Contains(text, fmt.Sprint([]byte("SECRET"))[1:18]) {
			t.Errorf("%s, way %d: %s", name, i, text)
		}
	}
}
