package sigv2

import (
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// The example in AWS's general reference.
func TestSignature(t *testing.T) {
	t.Parallel()
	got := signature("AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Action=DescribeJobFlows&SignatureMethod=HmacSHA256"+
		"&SignatureVersion=2&Timestamp=2011-10-03T15%3A19%3A30&Version=2009-03-31",
		"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
		&Params{Method: "GET", Host: "elasticmapreduce.amazonaws.com"})
	if want := "i91nKc4PWAt0JJIdXwz9HxZCJDdiy6cf/Mj6vPxyYIs="; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

func TestSign(t *testing.T) {
	t.Parallel()
	p := &Params{Method: "POST", Host: "SDB.amazonaws.com", Path: "/", Time: time.Date(2026, 1, 2, 3, 4, 5, 6, time.FixedZone("", 3600))}
	creds := auth.Credentials{AccessKeyID: "AKID", SecretAccessKey: "secret", SessionToken: "to/ken"}
	first, err := Sign("Version=1&Action=Select&SelectExpression=a+b%2A~%2B", creds, p)
	if err != nil {
		t.Fatal(err)
	}
	want := "AWSAccessKeyId=AKID&Action=Select&SecurityToken=to%2Fken&SelectExpression=a%20b%2A~%2B" +
		"&SignatureMethod=HmacSHA256&SignatureVersion=2&Timestamp=2026-01-02T02%3A04%3A05Z&Version=1&Signature="
	if !strings.HasPrefix(first, want) || strings.Contains(first, "secret") {
		t.Errorf("%s, want %s", first, want)
	}
	again, err := Sign(first, creds, p)
	if err != nil || again != first {
		t.Errorf("signed again %s, %v", again, err)
	}
	creds.SessionToken = ""
	if without, err := Sign(first, creds, p); err != nil || strings.Contains(without, "SecurityToken") {
		t.Errorf("without a token %s, %v", without, err)
	}
	if _, err := Sign("a=%", creds, p); err == nil {
		t.Error("signed what is no form")
	}
}
