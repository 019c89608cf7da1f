package endpoint

import "strings"

// ARNs have six sections: arn:partition:service:region:account:resource. The resource may hold
// more colons.
const (
	arnPartition = 1 + iota
	arnService
	arnRegion
	arnAccount
	arnResource
)

// isARN reports whether s has all sections and none of partition, service and resource is empty.
func isARN(s string) bool {
	return strings.HasPrefix(s, "arn:") && strings.Count(s, ":") >= arnResource &&
		arnSection(s, arnPartition) != "" && arnSection(s, arnService) != "" && arnSection(s, arnResource) != ""
}

// arnSection cuts one section out of an ARN.
func arnSection(arn string, section int) string {
	for range section {
		_, arn, _ = strings.Cut(arn, ":")
	}
	if section < arnResource {
		arn, _, _ = strings.Cut(arn, ":")
	}
	return arn
}

// resourcePart returns a part of an ARN's resource; they are separated by colons and slashes.
// Negative indexes count from the end.
func resourcePart(arn string, index int) (string, bool) {
	resource := arnSection(arn, arnResource)
	if index < 0 {
		index += resourceParts(resource)
	}
	if index < 0 {
		return "", false
	}
	for range index {
		i := strings.IndexAny(resource, ":/")
		if i < 0 {
			return "", false
		}
		resource = resource[i+1:]
	}
	if i := strings.IndexAny(resource, ":/"); i >= 0 {
		resource = resource[:i]
	}
	return resource, true
}

func resourceParts(resource string) int {
	return 1 + strings.Count(resource, ":") + strings.Count(resource, "/")
}

// resourceList returns all parts of an ARN's resource, at least one.
func resourceList(arn string) []string {
	list := make([]string, resourceParts(arnSection(arn, arnResource)))
	for i := range list {
		list[i], _ = resourcePart(arn, i)
	}
	return list
}
