// Package overlay applies declared corrections to a model: what a service does and its published
// description does not say, or says wrong. They are data beside the model, in YAML:
//
//	namespace: com.amazonaws.s3
//	corrections:
//	  - reason: The service does not wrap the root of errors.
//	    extendTrait: {of: S3, trait: aws.protocols#restXml, value: {noErrorWrapping: true}}
//
// A correction has a reason and one operation:
//
//	addTrait:       {to: TARGETS, trait: ID, value: VALUE}  TARGETS get a trait; {} without value
//	addTrait:       {trait: ID, to: {TARGET: VALUE, ...}}   the same with a value for each
//	removeTrait:    {from: TARGETS, trait: ID}              TARGETS lose it; with "*", those that have it
//	extendTrait:    {of: TARGETS, trait: ID, value: OBJECT} OBJECT's keys join those of the trait's value, object by object,
//	                                                        its elements stand behind those of an array
//	addMember:      {to: TARGETS, name: NAME, target: ID, traits: {ID: VALUE}}
//	makeUnion:      {of: TARGETS}                           structures become unions
//	stripURIPrefix: {prefix: URI}                           see below
//
// TARGETS is a shape (Name), a member (Name$member) or a list of these; "*" stands for any
// characters, in either half. Names without "#" are of the namespace; traits are absolute IDs.
// The operations are carried out in order, and one that finds nothing to do is an error: the model
// has changed, and somebody has to look at the correction again.
//
// stripURIPrefix is for services whose endpoint already holds what URIs begin with. Labels in the prefix
// stop being labels: their members get sessiongen.traits#inEndpoint.
package overlay
