package botocore

import "github.com/sessiongen/sessiongen/gen/model"

// ResourcesTrait holds the definition of a service's resources.
const ResourcesTrait model.ID = "sessiongen.traits#resources"

// Other traits of our own that the importer sets; models/traits/sessiongen.smithy defines them.
const (
	ownTraits model.ID = "sessiongen.traits#"

	paginatorTrait     = ownTraits + "paginator"
	statusWaitable     = ownTraits + "statusWaitable"
	maxAttempts        = ownTraits + "maxAttempts"
	targetPrefixTrait  = ownTraits + "targetPrefix"
	sigv2Trait         = ownTraits + "sigv2"
	sigv4SettingsTrait = ownTraits + "sigv4Settings"
	requiredValueTrait = ownTraits + "requiredValue"
)
