package awsconfig

import (
	"net/url"
	"strings"
)

// EndpointURL returns the endpoint that the environment or the profile configures for a
// service, by its ID, or "" if there is none. Variables come before the profile, and in each what
// is for the service before what is for all.
func (c *Config) EndpointURL(serviceID string) (string, Origin, error) {
	text, origin, err := c.endpointText(serviceID)
	if err == nil && text != "" && !isEndpoint(text) {
		return "", origin, &ValueError{"endpoint_url", redactURL(text), "an http or https URL of host, port and path", origin}
	}
	return text, origin, err
}

// isEndpoint reports whether requests can be sent below a URL.
func isEndpoint(text string) bool {
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && !strings.ContainsAny(text, "?#@ \\\"<>{}|^`'")
}

// redactURL leaves out what may be a password.
func redactURL(text string) string {
	if i := strings.LastIndexByte(text, '@'); i >= 0 {
		return "..." + text[i:]
	}
	return text
}

func (c *Config) endpointText(serviceID string) (string, Origin, error) {
	ignore, _, err := c.Bool(IgnoreEndpointURLs)
	if err != nil || ignore {
		return "", Origin{}, err
	}
	service := serviceKey(serviceID)
	for _, name := range []string{ServiceVariable("AWS_ENDPOINT_URL_", serviceID), "AWS_ENDPOINT_URL"} {
		if text := c.Getenv(name); text != "" {
			return text, Origin{Kind: FromEnv, Name: name}, nil
		}
	}
	if name, ok := c.Key("services"); ok {
		origin := c.keyOrigin("services", name)
		section, ok := c.Files.Services[name.Text]
		if !ok {
			return "", origin, &ServicesError{name.Text, origin}
		}
		if v, ok := section[service].Nested["endpoint_url"]; ok {
			origin := c.keyOrigin(service+".endpoint_url of services "+name.Text, v)
			return v.Text, origin, nil
		}
	}
	if v, ok := c.Key("endpoint_url"); ok {
		return v.Text, c.keyOrigin("endpoint_url", v), nil
	}
	return "", Origin{}, nil
}

// serviceKey is the service ID as variables and sections spell it: lower case, "_" between words.
func serviceKey(id string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' {
			return '_'
		}
		return r
	}, strings.ToLower(id))
}

// ServiceVariable returns the name of the variable that begins with prefix and is a service's own, by the
// service's ID or signing name.
func ServiceVariable(prefix, id string) string { return prefix + strings.ToUpper(serviceKey(id)) }
