// Package resourcetest tests what the generated resources do beyond what boto3 does, which package
// oracle replays: snapshots, merging, batches. There is nothing to import.
package resourcetest
