package provider

import (
	"encoding/json"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// TestCacheKeys compares with the names that botocore 1.43 gives to the files of such requests.
func TestCacheKeys(t *testing.T) {
	const arn = "arn:aws:iam::111111111111:role/one"
	for want, role := range map[string]*Role{
		"643ef55183191f74a7d0769189c435edcca1f52b": {ARN: arn},
		"228be6ade4d901079f1483d64491150ef5f07868": {ARN: arn, SessionName: "me", ExternalID: "x7 \"ü\"\n", Duration: 900 * time.Second, MFASerial: "arn:aws:iam::1:mfa/me"},
		"7af5a5c689c5b95e07b5488c8f414e589c282e71": {ARN: arn, Tags: []Tag{{"team", "blue"}, {"b", "\U0001f600"}}, TransitiveTags: []string{"team", "b"},
			SourceIdentity: "alice", PolicyARNs: []string{"arn:aws:iam::aws:policy/ReadOnlyAccess"}},
		"1f33319a787781f3063532e6f9e09934edf59a09": {ARN: arn,
			Policy: `{"Version": "2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*","é<>&"],"Resource":"*","N":1.5,"T":true,"X":null,"E":{}, "L":[]}]}`},
	} {
		if got := role.cacheKey(); got != want {
			t.Errorf("%+v: %s, want %s", role, got, want)
		}
	}
	for want, sso := range map[string]*SSO{
		"95cb3628a75bd0eb366a3ce76c7a9d939068d933": {Account: "123456789012", Role: "Reader", Token: &SSOToken{StartURL: "https://old.example/start"}},
		"e916525d47e3ac474990796ecd6fd8a0bde18c3d": {Account: "123456789012", Role: "Reader", Session: "corp", Token: &SSOToken{StartURL: "https://corp.example/start"}},
	} {
		if got := sso.cacheKey(); got != want {
			t.Errorf("%s: %s, want %s", sso.Session, got, want)
		}
	}
}

// TestRoleCacheFile reads a file as botocore does, which takes the account from beside the keys.
func TestRoleCacheFile(t *testing.T) {
	folder := Folder(filepath.Join(t.TempDir(), "new", "cache"))
	c := &RoleCache{Folder: folder, Logger: slog.New(slog.DiscardHandler)}
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	c.store("k", &RoleAnswer{AssumedRole: "arn:aws:sts::123456789012:assumed-role/r/s", Credentials: auth.Credentials{
		AccessKeyID: "A", SecretAccessKey: "s", SessionToken: "t", AccountID: "123456789012", Expires: now.Add(time.Hour), CanExpire: true,
	}})
	data, err := os.ReadFile(filepath.Join(string(folder), "k.json"))
	if err != nil {
		t.Fatal(err)
	}
	var got struct{ Credentials map[string]string }
	if err := json.Unmarshal(data, &got); err != nil || got.Credentials["AccountId"] != "123456789012" || got.Credentials["Expiration"] != "2026-01-01T01:00:00UTC" ||
		got.Credentials["AccessKeyId"] != "A" || got.Credentials["SecretAccessKey"] != "s" || got.Credentials["SessionToken"] != "t" {
		t.Errorf("%s %v", data, err)
	}
	for at, ok := range map[time.Duration]bool{0: true, 44 * time.Minute: true, 46 * time.Minute: false, 2 * time.Hour: false} {
		if creds, found := c.load("k", now.Add(at)); found != ok || ok && (creds.AccountID != "123456789012" || !creds.Expires.Equal(now.Add(time.Hour))) {
			t.Errorf("after %v: %v %v", at, creds, found)
		}
	}
}

// TestFolderIsPrivateAndWhole replaces a file that somebody reads all the while.
func TestFolderIsPrivateAndWhole(t *testing.T) {
	folder := Folder(filepath.Join(t.TempDir(), "a", "b"))
	texts := []string{strings.Repeat("x", 1<<16), strings.Repeat("y", 1<<17)}
	if err := folder.Store("f", []byte(texts[0])); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{string(folder), filepath.Dir(string(folder))} {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("%v %v", info, err)
		}
	}
	done := make(chan error)
	go func() {
		for i := range 200 {
			if err := folder.Store("f", []byte(texts[i%2])); err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	for {
		data, err := folder.Load("f")
		if err != nil || string(data) != texts[0] && string(data) != texts[1] {
			t.Fatalf("%d bytes, %v", len(data), err)
		}
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			info, err := os.Stat(filepath.Join(string(folder), "f"))
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%v %v", info, err)
			}
			if files, _ := os.ReadDir(string(folder)); len(files) != 1 {
				t.Errorf("left behind: %v", files)
			}
			return
		default:
		}
	}
}

// TestFolderThatCannotBeWritten leaves nothing behind, and no cache is as good as none.
func TestFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Folder(file).Store("f", []byte("x")); err == nil {
		t.Error("stored in a file as if it were a folder")
	}
	folder := Folder(t.TempDir())
	if err := os.Mkdir(filepath.Join(string(folder), "f"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := folder.Store("f", []byte("x")); err == nil {
		t.Error("stored over a folder")
	}
	if files, _ := os.ReadDir(string(folder)); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
	c := &RoleCache{Folder: Folder(file), Logger: slog.New(slog.NewTextHandler(io.Discard, nil))}
	c.store("k", &RoleAnswer{})
	if _, ok := c.load("k", time.Now()); ok {
		t.Error("loaded what was never stored")
	}
}
