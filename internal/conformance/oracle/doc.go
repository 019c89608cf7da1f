// Package oracle replays what boto3's resources were seen to do against the generated resources: the
// same operations with the same parameters in the same order, and the same resources from the
// answers. The recordings are part of the corpus.
package oracle
