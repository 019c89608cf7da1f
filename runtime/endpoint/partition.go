package endpoint

import "strings"

// Partition is a separate installation of AWS with its own regions, accounts and domain names.
type Partition struct {
	Name                 string // "aws", "aws-cn", …
	DNSSuffix            string // of most endpoints: "amazonaws.com"
	DualStackDNSSuffix   string // of endpoints that also speak IPv6: "api.aws"
	ImplicitGlobalRegion string // the region that signs for services without regions
	SupportsFIPS         bool
	SupportsDualStack    bool

	prefixes string // a region of the partition is one of these, then -word-digits
	regions  string // in alphabetic order, one space between
}

// Regions returns the names of the partition's published regions in alphabetic order, its pseudo
// region ("aws-global") among them.
func (p Partition) Regions() []string { return strings.Fields(p.regions) }

// Partitions returns the names of all partitions, "aws" first, the others in alphabetic order.
func Partitions() []string {
	names := make([]string, len(partitions))
	for i := range partitions {
		names[i] = partitions[i].Name
	}
	return names
}

// PartitionNamed returns the partition of that name.
func PartitionNamed(name string) (Partition, bool) {
	for i := range partitions {
		if partitions[i].Name == name {
			return partitions[i], true
		}
	}
	return Partition{}, false
}

// PartitionOf returns the partition that a region belongs to: one that lists it, else one whose
// pattern of region names it fits, so that new regions work before they are listed. Where
// neither is known it returns the partition "aws", as endpoint rules do, and false.
func PartitionOf(region string) (Partition, bool) {
	if i := partitionIndex(region); i >= 0 {
		return partitions[i], true
	}
	return partitions[0], false
}

// partitionIndex returns -1 if no partition claims the region.
//
// Patterns go first because they are cheap and no listed region fits the pattern of another
// partition; a test holds that.
func partitionIndex(region string) int {
	if region == "" || strings.IndexByte(region, ' ') >= 0 {
		return -1
	}
	if prefix, ok := cutRegionPattern(region); ok {
		for i := range partitions {
			if hasWord(partitions[i].prefixes, prefix) {
				return i
			}
		}
	}
	for i := range partitions {
		if hasWord(partitions[i].regions, region) {
			return i
		}
	}
	return -1
}

// cutRegionPattern takes -word-digits off the end of a region's name.
func cutRegionPattern(region string) (prefix string, ok bool) {
	i := len(region)
	for i > 0 && isDigit(region[i-1]) {
		i--
	}
	if i == len(region) || i == 0 || region[i-1] != '-' {
		return "", false
	}
	i--
	end := i
	for i > 0 && (isAlphanumeric(region[i-1]) || region[i-1] == '_') {
		i--
	}
	if i == end || i < 2 || region[i-1] != '-' {
		return "", false
	}
	return region[:i-1], true
}

// hasWord reports whether word, which is not empty, is one of a list of words with one space between.
func hasWord(list, word string) bool {
	for {
		i := strings.Index(list, word)
		if i < 0 {
			return false
		}
		end := i + len(word)
		if (i == 0 || list[i-1] == ' ') && (end == len(list) || list[end] == ' ') {
			return true
		}
		list = list[i+1:]
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isAlphanumeric(c byte) bool {
	return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
