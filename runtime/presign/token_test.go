package presign_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
)

func TestDatabaseTokens(t *testing.T) {
	src := new(entry)
	src.Config.Token = "TOKEN+/"
	rds := func() (string, error) {
		return presign.RDSToken(t.Context(), src, "db.example.com:3306", "al ice", call.WithRegion("eu-west-1"))
	}
	admin := func() (string, error) { return presign.DSQLToken(t.Context(), src, "c.dsql.example.com", true, 0) }
	user := func() (string, error) {
		return presign.DSQLToken(t.Context(), src, "c.dsql.example.com", false, time.Hour)
	}
	for _, tt := range []struct {
		make                       func() (string, error)
		start, action, scope, life string
	}{
		{rds, "db.example.com:3306/?", "connect", "/20231114/eu-west-1/rds-db/aws4_request", "900"},
		{admin, "c.dsql.example.com/?", "DbConnectAdmin", "/20231114/us-east-1/dsql/aws4_request", "900"},
		{user, "c.dsql.example.com/?", "DbConnect", "/20231114/us-east-1/dsql/aws4_request", "3600"},
	} {
		got, err := tt.make()
		if err != nil {
			t.Fatal(err)
		}
		query, err := url.ParseQuery(strings.TrimPrefix(got, tt.start))
		if err != nil || !strings.HasPrefix(got, tt.start) || query.Get("Action") != tt.action || !strings.HasSuffix(query.Get("X-Amz-Credential"), tt.scope) ||
			query.Get("X-Amz-Expires") != tt.life || query.Get("X-Amz-Security-Token") != "TOKEN+/" || len(query.Get("X-Amz-Signature")) != 64 {
			t.Errorf("%s", got)
		}
	}
	if got, _ := rds(); !strings.Contains(got, "DBUser=al%20ice&") {
		t.Errorf("the user is not escaped as signatures want: %s", got)
	}
	for _, host := range []string{"", "a/b", "a?b", "user@host", "a\r\nb"} {
		if _, err := presign.RDSToken(t.Context(), src, host, "u"); err == nil {
			t.Errorf("host %q was taken", host)
		}
	}
	if _, err := presign.DSQLToken(t.Context(), src, "h", true, 8*24*time.Hour); !errors.Is(err, presign.ErrExpires) {
		t.Errorf("%v", err)
	}
	if _, err := presign.RDSToken(t.Context(), src, "h", "u", call.WithCredentials(nil)); !errors.Is(err, presign.ErrNoCredentials) {
		t.Errorf("no credentials: %v", err)
	}
}

// TestTokensLikeBoto3 has the signatures that botocore's own tests expect.
func TestTokensLikeBoto3(t *testing.T) {
	rds := source{time.Date(2016, 11, 7, 17, 39, 33, 0, time.UTC), auth.Credentials{AccessKeyID: "akid", SecretAccessKey: "skid"}}
	dsql := source{time.Date(2024, 11, 7, 17, 39, 33, 0, time.UTC), auth.Credentials{AccessKeyID: "ACCESS_KEY", SecretAccessKey: "SECRET_KEY", SessionToken: "SESSION_TOKEN"}}
	cluster := func(action, signature string) string {
		return "test.dsql.us-east-1.on.aws/?Action=" + action + "&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ACCESS_KEY%2F20241107%2Fus-east-1%2Fdsql%2Faws4_request" +
			"&X-Amz-Date=20241107T173933Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=SESSION_TOKEN&X-Amz-Signature=" + signature
	}
	token := func(text string, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	for _, tt := range []struct{ got, want string }{
		{
			token(presign.RDSToken(t.Context(), rds, "prod-instance.us-east-1.rds.amazonaws.com:3306", "someusername")),
			"prod-instance.us-east-1.rds.amazonaws.com:3306/?Action=connect&DBUser=someusername&X-Amz-Algorithm=AWS4-HMAC-SHA256" +
				"&X-Amz-Credential=akid%2F20161107%2Fus-east-1%2Frds-db%2Faws4_request&X-Amz-Date=20161107T173933Z&X-Amz-Expires=900" +
				"&X-Amz-SignedHeaders=host&X-Amz-Signature=d1138cdbc0ca63eec012ec0fc6c2267e03642168f5884a7795320d4c18374c61",
		},
		{
			token(presign.DSQLToken(t.Context(), dsql, "test.dsql.us-east-1.on.aws", false, 0)),
			cluster("DbConnect", "57fe03e060348aaa21405c239bf02572bbc911076e94dcd65c12ae569dd8fcf4"),
		},
		{
			token(presign.DSQLToken(t.Context(), dsql, "test.dsql.us-east-1.on.aws", true, 0)),
			cluster("DbConnectAdmin", "5ac084bc7cabccc19a52a5d1b5c24b50d3ce143f43b659bd484c91aaf555e190"),
		},
	} {
		if tt.got != tt.want {
			t.Errorf("\n got %s\nwant %s", tt.got, tt.want)
		}
	}
}

func TestPost(t *testing.T) {
	src := new(entry)
	src.Config.Region = "eu-west-1"
	form, err := presign.Post(t.Context(), s3.New(src).HeadBucket, &s3.HeadBucketInput{Bucket: "photos"}, presign.Policy{
		Key: "up/${filename}", Fields: map[string]string{"acl": "private", "policy": "mine"}, Conditions: []presign.Condition{presign.Equals("acl", "private")},
	}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	if form.URL != "https://photos.s3.eu-west-1.amazonaws.com/" || form.Fields["key"] != "up/${filename}" || form.Fields["acl"] != "private" ||
		form.Fields["policy"] == "mine" || len(form.Fields["x-amz-signature"]) != 64 {
		t.Errorf("%+v", form)
	}
	if _, err := presign.Post(t.Context(), s3.New(src).HeadBucket, &s3.HeadBucketInput{}, presign.Policy{}, time.Minute); err == nil {
		t.Error("no bucket, no error")
	}
	if _, err := presign.Post(t.Context(), s3.New(src).HeadBucket, nil, presign.Policy{}, 8*24*time.Hour); err != presign.ErrExpires {
		t.Errorf("%v", err)
	}
	if _, err := presign.Post(t.Context(), s3.New(src, call.WithCredentials(nil)).HeadBucket, &s3.HeadBucketInput{Bucket: "photos"}, presign.Policy{}, time.Minute); !errors.Is(err, presign.ErrNoCredentials) {
		t.Errorf("no credentials: %v", err)
	}
}
