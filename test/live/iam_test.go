package live

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sessiongen/sessiongen/generated/iam"
	"github.com/sessiongen/sessiongen/generated/iam/iamresource"
	"github.com/sessiongen/sessiongen/generated/s3"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

// iamServer starts versitygw's IAM service and an S3 gateway that asks it who may do what.
func iamServer(t *testing.T) (iamURL, s3URL string) {
	t.Helper()
	bin := filepath.Join(root(), ".cache", "bin", "versitygw")
	if _, err := os.Stat(bin); err != nil {
		missing(t, "versitygw", err)
	}
	socket, identities, data := filepath.Join(t.TempDir(), "iam"), t.TempDir(), t.TempDir()
	root := []string{"--quiet", "--port", "127.0.0.1:{port}", "--access", keyID, "--secret", secret}
	iamURL = start(t, "/healthz", nil, bin, slices.Concat([]string{"--health", "/healthz"}, root,
		[]string{"iam", "--dir", identities, "--disable-oidc-thumbprint-autofetch", "--private-ports", socket})...)
	s3URL = start(t, "/health", nil, bin, slices.Concat([]string{"--health", "/health"}, root,
		[]string{"--iam-standalone-endpoint", socket, "--iam-cache-disable", "posix", data})...)
	return iamURL, s3URL
}

// as is a session of somebody else, whose STS is at url.
func as(t *testing.T, url, id, secret string) *session.Session {
	t.Helper()
	sess, err := session.New(session.WithKeys(id, secret), session.WithRegion(region), session.WithDefaults(call.WithEndpoint(url)))
	if err != nil {
		t.Fatal(err)
	}
	return sess
}

const readLogs = `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
	"Resource": ["arn:aws:s3:::logs", "arn:aws:s3:::logs/*"]}]}`

// TestIdentities makes a user and a key, and uses the key before and after it may.
func TestIdentities(t *testing.T) {
	ctx := t.Context()
	iamURL, s3URL := iamServer(t)
	admin := iam.New(connect(t, iamURL, secret))
	storage := s3.New(connect(t, s3URL, secret))
	if _, err := storage.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "logs"}); err != nil {
		t.Fatal(err)
	}
	if _, err := storage.PutObject(ctx, &s3.PutObjectInput{Bucket: "logs", Key: "one", Body: strings.NewReader("1")}); err != nil {
		t.Fatal(err)
	}

	user, err := admin.CreateUser(ctx, &iam.CreateUserInput{UserName: "reader", Path: new("/people/"), Tags: []iam.Tag{{Key: "team", Value: "a b+ü"}}})
	if err != nil || user.User == nil || user.User.UserName != "reader" || user.User.CreateDate.IsZero() {
		t.Fatalf("%+v %v", user, err)
	}
	if _, err := admin.CreateUser(ctx, &iam.CreateUserInput{UserName: "reader"}); !errors.Is(err, iam.ErrEntityAlreadyExistsException) {
		t.Errorf("again: %v", err)
	}
	if _, err := admin.GetUser(ctx, &iam.GetUserInput{UserName: new("nobody")}); !errors.Is(err, iam.ErrNoSuchEntityException) || !call.IsNotFound(err) {
		t.Errorf("nobody: %v", err)
	}
	made, err := admin.CreateAccessKey(ctx, &iam.CreateAccessKeyInput{UserName: new("reader")})
	if err != nil || made.AccessKey == nil {
		t.Fatalf("%+v %v", made, err)
	}
	key := made.AccessKey
	for _, text := range []string{fmt.Sprintf("%+v", made), fmt.Sprintf("%#v", key)} {
		if strings.Contains(text, key.SecretAccessKey) {
			t.Errorf("the secret shows in %s", text)
		}
	}

	reader := s3.New(as(t, s3URL, key.AccessKeyId, key.SecretAccessKey))
	read := func(ctx context.Context) error {
		out, err := reader.GetObject(ctx, &s3.GetObjectInput{Bucket: "logs", Key: "one"})
		if err == nil {
			out.Body.Close()
		}
		return err
	}
	if err := read(ctx); !call.IsDenied(err) {
		t.Errorf("before the policy: %v", err)
	}
	if _, err := admin.PutUserPolicy(ctx, &iam.PutUserPolicyInput{UserName: "reader", PolicyName: "read-logs", PolicyDocument: readLogs}); err != nil {
		t.Fatal(err)
	}
	if err := read(ctx); err != nil {
		t.Errorf("with the policy: %v", err)
	}
	if _, err := reader.PutObject(ctx, &s3.PutObjectInput{Bucket: "logs", Key: "two", Body: strings.NewReader("2")}); !call.IsDenied(err) {
		t.Errorf("what the policy does not allow: %v", err)
	}
	if got, err := admin.GetUserPolicy(ctx, &iam.GetUserPolicyInput{UserName: "reader", PolicyName: "read-logs"}); err != nil || got.PolicyDocument != readLogs {
		t.Errorf("the policy came back as %+v, %v", got, err)
	}
	if _, err := admin.UpdateAccessKey(ctx, &iam.UpdateAccessKeyInput{UserName: new("reader"), AccessKeyId: key.AccessKeyId, Status: iam.StatusTypeInactive}); err != nil {
		t.Fatal(err)
	}
	if err := read(ctx); err == nil {
		t.Error("a key that is off still works")
	}
}

// TestCallerIdentity asks who signs, and signs with keys that are not good.
func TestCallerIdentity(t *testing.T) {
	ctx := t.Context()
	iamURL, s3URL := iamServer(t)
	me, err := sts.New(connect(t, iamURL, secret)).GetCallerIdentity(ctx, nil)
	if err != nil || call.Value(me.Account) == "" || !strings.Contains(call.Value(me.Arn), ":iam::") {
		t.Fatalf("%+v %v", me, err)
	}
	pair, err := iamresource.New(connect(t, iamURL, secret)).User("someone").Create(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	keys, err := pair.CreateAccessKeyPair(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	you, err := sts.New(as(t, iamURL, keys.Id(), keys.Secret())).GetCallerIdentity(ctx, nil)
	if err != nil || !strings.HasSuffix(call.Value(you.Arn), "user/someone") || call.Value(you.Account) != call.Value(me.Account) {
		t.Errorf("%+v %v", you, err)
	}
	for name, sess := range map[string]*session.Session{
		"wrong secret": as(t, iamURL, keys.Id(), "wrong"+keys.Secret()),
		"unknown key":  as(t, iamURL, "AKIDNOBODY", secret),
	} {
		if _, err := sts.New(sess).GetCallerIdentity(ctx, nil); !call.IsDenied(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := s3.New(as(t, s3URL, keys.Id(), "wrong"+keys.Secret())).ListBuckets(ctx, nil); !call.IsDenied(err) {
		t.Errorf("wrong secret at S3: %v", err)
	}

	// The same keys by way of a provider of one's own.
	asked := 0
	custom, err := session.New(session.WithRegion(region), session.WithDefaults(call.WithEndpoint(iamURL)),
		session.WithCredentials(auth.ProviderFunc(func(context.Context) (auth.Credentials, error) {
			asked++
			return auth.Credentials{AccessKeyID: keys.Id(), SecretAccessKey: keys.Secret()}, nil
		})))
	if err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if who, err := sts.New(custom).GetCallerIdentity(ctx, nil); err != nil || call.Value(who.Arn) != call.Value(you.Arn) {
			t.Errorf("%+v %v", who, err)
		}
	}
	if asked != 1 {
		t.Errorf("the provider was asked %d times", asked)
	}
}

// TestIdentityResources does the same with resources.
func TestIdentityResources(t *testing.T) {
	ctx := t.Context()
	iamURL, s3URL := iamServer(t)
	service := iamresource.New(connect(t, iamURL, secret))
	user, err := service.CreateUser(ctx, &iam.CreateUserInput{UserName: "writer"})
	if err != nil || user.Name() != "writer" {
		t.Fatalf("%v %v", user, err)
	}
	if data, err := service.User("writer").Load(ctx); err != nil || data.UserName != "writer" || data.CreateDate.IsZero() {
		t.Errorf("%+v %v", data, err)
	}
	pair, err := user.CreateAccessKeyPair(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{pair.String(), fmt.Sprintf("%+v", pair), fmt.Sprintf("%#v", pair), fmt.Sprintf("%+v", pair.Meta()), fmt.Sprintf("%+v", pair.Data())} {
		if strings.Contains(text, pair.Secret()) {
			t.Errorf("the secret shows in %s", text)
		}
	}
	bucket := func(ctx context.Context) error {
		_, err := s3.New(as(t, s3URL, pair.Id(), pair.Secret())).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: "logs"})
		return err
	}
	if _, err := s3.New(connect(t, s3URL, secret)).CreateBucket(ctx, &s3.CreateBucketInput{Bucket: "logs"}); err != nil {
		t.Fatal(err)
	}
	if err := bucket(ctx); !call.IsDenied(err) {
		t.Errorf("before the policy: %v", err)
	}
	policy, err := user.CreatePolicy(ctx, &iam.PutUserPolicyInput{PolicyName: "read-logs", PolicyDocument: readLogs})
	if err != nil || policy.Name() != "read-logs" || policy.UserName() != "writer" {
		t.Fatalf("%v %v", policy, err)
	}
	if err := bucket(ctx); err != nil {
		t.Errorf("with the policy: %v", err)
	}
	if data, err := policy.Load(ctx); err != nil || data.PolicyDocument != readLogs {
		t.Errorf("%+v %v", data, err)
	}

	keys, err := user.AccessKeys().Collect(ctx)
	if err != nil || len(keys) != 1 || keys[0].Id() != pair.Id() || keys[0].Data().Status != iam.StatusTypeActive {
		t.Fatalf("%v %v", keys, err)
	}
	if _, err := keys[0].Deactivate(ctx, nil); err != nil {
		t.Fatal(err)
	}
	if err := bucket(ctx); err == nil {
		t.Error("a key that is off still works")
	}
	for _, remove := range []func() error{
		func() error { _, err := policy.Delete(ctx, nil); return err },
		func() error { _, err := keys[0].Delete(ctx, nil); return err },
		func() error { _, err := user.Delete(ctx, nil); return err },
	} {
		if err := remove(); err != nil {
			t.Error(err)
		}
	}
	if _, err := service.User("writer").Load(ctx); !errors.Is(err, iam.ErrNoSuchEntityException) {
		t.Errorf("a user that is gone: %v", err)
	}
	if users, err := service.Users().Collect(ctx); err != nil || len(users) != 0 {
		t.Errorf("%v %v", users, err)
	}
}
