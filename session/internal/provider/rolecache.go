package provider

import (
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"strings"
	"time"
	"unicode/utf16"

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
	o.text("Policy", r.Policy)
	o.list("PolicyArns", len(r.PolicyARNs), func(i int, item *pythonObject) { item.text("arn", r.PolicyARNs[i]) })
	o.text("RoleArn", r.ARN)
	o.text("RoleSessionName", r.SessionName)
	o.text("SerialNumber", r.MFASerial)
	o.text("SourceIdentity", r.SourceIdentity)
	o.list("Tags", len(r.Tags), func(i int, item *pythonObject) {
		item.text("Key", r.Tags[i].Key)
		item.text("Value", r.Tags[i].Value)
	})
	return o.sha1()
}

// pythonObject writes a JSON object with the spaces that Python's json.dumps puts in, or without.
type pythonObject struct {
	b       strings.Builder
	compact bool
}

func (o *pythonObject) key(name string) {
	comma, colon := ", ", ": "
	if o.compact {
		comma, colon = ",", ":"
	}
	if o.b.Len() > 0 {
		o.b.WriteString(comma)
	}
	writeASCII(&o.b, name)
	o.b.WriteString(colon)
}

// text writes a member, unless it is empty.
func (o *pythonObject) text(name, value string) {
	if value != "" {
		o.key(name)
		writeASCII(&o.b, value)
	}
}

// number writes a member, unless it is 0.
func (o *pythonObject) number(name string, n int64) {
	if n != 0 {
		o.key(name)
		text, _ := json.Marshal(n)
		o.b.Write(text)
	}
}

// list writes a member with a list of objects, unless it is empty.
func (o *pythonObject) list(name string, n int, item func(i int, o *pythonObject)) {
	if n == 0 {
		return
	}
	o.key(name)
	separator := "["
	for i := range n {
		o.b.WriteString(separator)
		separator = ", "
		var one pythonObject
		item(i, &one)
		o.b.WriteString(one.String())
	}
	o.b.WriteString("]")
}

func (o *pythonObject) String() string { return "{" + o.b.String() + "}" }

func (o *pythonObject) sha1() string { return SHA1Name(o.String()) }

// SHA1Name is the hexadecimal SHA-1 of text, by which the CLI names files. It protects nothing.
func SHA1Name(text string) string {
	sum := sha1.Sum([]byte(text))
	return hex.EncodeToString(sum[:])
}

// writeASCII writes a JSON string in which everything that is not printable ASCII is escaped.
func writeASCII(b *strings.Builder, s string) {
	const digits = "0123456789abcdef"
	escape := func(u uint16) {
		b.WriteString(`\u`)
		for shift := 12; shift >= 0; shift -= 4 {
			b.WriteByte(digits[u>>shift&15])
		}
	}
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		case r > 0xffff:
			hi, lo := utf16.EncodeRune(r)
			escape(uint16(hi))
			escape(uint16(lo))
		case r < ' ' || r > '~':
			escape(uint16(r))
		default:
			b.WriteByte(byte(r))
		}
	}
	b.WriteByte('"')
}
