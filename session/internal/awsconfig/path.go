package awsconfig

import (
	"path/filepath"
	"runtime"
	"strings"
)

// Getenv looks an environment variable up. The second result tells set from unset.
type Getenv func(name string) (string, bool)

// expandPath replaces $VAR and ${VAR} with variables that are set, then a leading ~ with the home
// folder. What cannot be replaced stays as it is.
func expandPath(path string, env Getenv) string {
	path = expandVars(path, env)
	if path != "~" && !strings.HasPrefix(path, "~/") && !strings.HasPrefix(path, "~"+string(filepath.Separator)) {
		return path
	}
	home, ok := homeDir(env)
	if !ok {
		return path
	}
	return home + path[1:]
}

func homeDir(env Getenv) (string, bool) {
	if runtime.GOOS == "windows" {
		if home, ok := env("USERPROFILE"); ok && home != "" {
			return home, true
		}
	}
	home, ok := env("HOME")
	return home, ok && home != ""
}

func expandVars(s string, env Getenv) string {
	if !strings.Contains(s, "$") {
		return s
	}
	var b strings.Builder
	for {
		before, after, found := strings.Cut(s, "$")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, length := varName(after)
		if value, ok := env(name); ok && name != "" {
			b.WriteString(value)
		} else {
			b.WriteString("$" + after[:length])
		}
		s = after[length:]
	}
}

// varName returns the name at the start of s, which follows a $, and how much of s it takes.
func varName(s string) (string, int) {
	if strings.HasPrefix(s, "{") {
		if end := strings.IndexByte(s, '}'); end > 0 {
			return s[1:end], end + 1
		}
		return "", 0
	}
	n := 0
	for n < len(s) && (s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return s[:n], n
}
