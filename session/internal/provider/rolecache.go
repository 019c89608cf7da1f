package provider

import (
	"encoding/json"
	"log/slog"
	"time"

	"github.com/sessiongen/sessiongen/runtime/auth"
)

// RoleCache keeps the credentials of roles in files as the AWS CLI does, for the CLI and other
// programs. What it cannot read or write is as good as no cache.
type RoleCache struct {
	Folder Folder
	Logger *slog.Logger
}

// cachedRole is the content of a file.
type cachedRole struct {
	ProviderType string `json:",omitempty"`
	Credentials  struct {
		AccessKeyID     string `json:"AccessKeyId"`
		SecretAccessKey string
		SessionToken    string
		Expiration      string
		AccountID       string `json:"AccountId,omitempty"`
	}
	AssumedRoleUser *assumedRole `json:",omitempty"`
}

type assumedRole struct {
	ARN string `json:"Arn"`
}

// cacheExpiry is how much life credentials need to be worth using, and cacheTime how the CLI writes
// a time.
const (
	cacheExpiry = auth.AdvisoryWindow
	cacheTime   = "2006-01-02T15:04:05UTC"
)

func (c *RoleCache) load(key string, now time.Time) (auth.Credentials, bool) {
	if c == nil {
		return auth.Credentials{}, false
	}
	data, err := c.Folder.Load(key + ".json")
	var kept cachedRole
	if err != nil || json.Unmarshal(data, &kept) != nil {
		return auth.Credentials{}, false
	}
	k := &kept.Credentials
	expires, err := ParseTime(k.Expiration)
	creds := auth.Credentials{
		AccessKeyID: k.AccessKeyID, SecretAccessKey: k.SecretAccessKey, SessionToken: k.SessionToken,
		AccountID: k.AccountID, Expires: expires, CanExpire: true,
	}
	if kept.AssumedRoleUser != nil {
		creds.AccountID = accountOf(kept.AssumedRoleUser.ARN)
	}
	return creds, err == nil && creds.HasKeys() && expires.Sub(now) > cacheExpiry
}

func (c *RoleCache) store(key string, a *RoleAnswer) {
	if c == nil {
		return
	}
	var kept cachedRole
	if a.AssumedRole == "" {
		kept.ProviderType = "sso"
	} else {
		kept.AssumedRoleUser = &assumedRole{a.AssumedRole}
	}
	k := &kept.Credentials
	k.AccessKeyID, k.SecretAccessKey, k.SessionToken = a.Credentials.AccessKeyID, a.Credentials.SecretAccessKey, a.Credentials.SessionToken
	k.Expiration, k.AccountID = a.Credentials.Expires.UTC().Format(cacheTime), a.Credentials.AccountID
	data, err := json.Marshal(&kept)
	if err == nil {
		err = c.Folder.Store(key+".json", data)
	}
	if err != nil {
		c.Logger.Warn("the credentials of a role could not be kept in a file", "error", err)
	}
}

// cacheKey is the file's name: the SHA-1 of the request as Python's json.dumps writes it with
// sorted keys. A session name that was made up is no part of it.
func (r *Role) cacheKey() string {
	var o pythonObject
	o.number("DurationSeconds", int64(r.Duration/time.Second))
	o.text("ExternalId", r.ExternalID)
	o.document("Policy", r.Policy)
	o.list("PolicyArns", len(r.PolicyARNs), func(i int, item *pythonObject) { item.text("arn", r.PolicyARNs[i]) })
	o.text("RoleArn", r.ARN)
	o.text("RoleSessionName", r.SessionName)
	o.text("SerialNumber", r.MFASerial)
	o.text("SourceIdentity", r.SourceIdentity)
	o.list("Tags", len(r.Tags), func(i int, item *pythonObject) {
		item.text("Key", r.Tags[i].Key)
		item.text("Value", r.Tags[i].Value)
	})
	o.texts("TransitiveTagKeys", r.TransitiveTags)
	return o.sha1()
}
