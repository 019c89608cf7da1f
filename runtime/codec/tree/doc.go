// Package tree moves structures to and from trees of maps, lists and plain values, keyed by the
// members' names in the model: the form in which boto3 takes parameters, protocol tests are
// written and path expressions are evaluated.
package tree
