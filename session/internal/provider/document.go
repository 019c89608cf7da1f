package provider

import (
	"encoding/json"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// Error is a constant error of this package.
type Error string

func (e Error) Error() string { return string(e) }

// document is the JSON form in which processes and metadata services hand out credentials.
type document struct {
	Version         int
	Code            string // of a metadata service: "Success", or what went wrong
	Message         string
	AccessKeyID     string `json:"AccessKeyId"`
	SecretAccessKey string
	SessionToken    string
	Token           string // what metadata services call the session token
	Expiration      string
	AccountID       string `json:"AccountId"`
}

// readDocument parses data. Its error quotes nothing of it.
func readDocument(data []byte) (*document, error) {
	var d document
	if err := json.Unmarshal(data, &d); err != nil {
		return nil, Error("the answer is not a JSON object with credentials")
	}
	return &d, nil
}

func (d *document) credentials() (auth.Credentials, error) {
	c := auth.Credentials{
		AccessKeyID: d.AccessKeyID, SecretAccessKey: d.SecretAccessKey,
		SessionToken: d.SessionToken, AccountID: d.AccountID,
	}
	if c.SessionToken == "" {
		c.SessionToken = d.Token
	}
	if !c.HasKeys() {
		return auth.Credentials{}, Error("the answer lacks AccessKeyId or SecretAccessKey")
	}
	if d.Expiration == "" {
		return c, nil
	}
	expires, err := ParseTime(d.Expiration)
	if err != nil {
		return auth.Credentials{}, err
	}
	c.Expires, c.CanExpire = expires, true
	return c, nil
}

// ParseTime reads a time of expiry in the forms that AWS's tools write: RFC 3339, with or without a
// colon in the zone, and with "UTC" for "Z".
func ParseTime(text string) (time.Time, error) {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05UTC", "2006-01-02T15:04:05"} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return time.Time{}, Error("the time of expiry is not in RFC 3339's form")
}
