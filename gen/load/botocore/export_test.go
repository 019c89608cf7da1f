package botocore

import "maps"

// DropNothing empties the table of dropped keys until restore is called, and returns what was in it.
func DropNothing() (table map[string]string, restore func()) {
	table = maps.Clone(dropped)
	clear(dropped)
	return table, func() { maps.Copy(dropped, table) }
}
