package presign_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/s3"
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
	if _, err := presign.RDSToken(t.Context(), src, "h", "u", call.WithCredentials(nil)); err == nil {
		t.Error("no credentials, no error")
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
	if _, err := presign.Post(t.Context(), s3.New(src, call.WithCredentials(nil)).HeadBucket, &s3.HeadBucketInput{Bucket: "photos"}, presign.Policy{}, time.Minute); err == nil {
		t.Error("no credentials, no error")
	}
}
