// Sessiongen generates typed clients and resources from service models.
//
// # Set-up
//
// In your module, for exactly what you use:
//
//	go get -tool github.com/sessiongen/sessiongen/cmd/sessiongen
//	go tool sessiongen add s3 -operations GetObject,PutObject -resources Bucket,Object
//	go tool sessiongen
//
// The second command writes sessiongen.yaml, the third the packages. After a change of sessiongen.yaml,
// generate again; a line
//
//	//go:generate go tool sessiongen
//
// in a Go file beside it makes "go generate" do that.
//
// # Commands
//
//	sessiongen [generate]          write the packages of the project
//	sessiongen check               show what generate would change, and exit with 1 if that is anything
//	sessiongen list                list the services that come with sessiongen
//	sessiongen list SERVICE...     list the operations and resources of services
//	sessiongen add SERVICE...      add services to sessiongen.yaml; write the file if there is none
//	sessiongen explain [CODE...]   say what the code at the end of a problem means
//	sessiongen explain-session     say where each setting of a session comes from, and how
//	                               credentials are found
//	sessiongen import [SERVICE...] write models from the data of botocore and boto3; see below
//	sessiongen help
//
// All but help take the flags
//
//	-C DIR          change to DIR first
//	-max-errors N   print at most N problems, 0 for all; 10 by default
//
// generate, check, list and add take
//
//	-config FILE    instead of sessiongen.yaml
//
// and add takes -operations and -resources, lists of names with commas, for a single service.
//
// explain-session takes -profile and -region, and asks for the code of an MFA device where a role wants one.
// It shows no secret, and exits with 1 where there are no credentials.
//
// # Sessiongen.yaml
//
//	package: internal/aws
//	session: true
//	services:
//	  s3: {operations: [GetObject, PutObject], resources: [Bucket, Object]}
//	  sqs: {}
//	  orders: {model: ./models/orders.smithy}
//
// package is the folder of the generated packages, below that of the file. It belongs to this file
// alone, together with hand-written files that are in it.
//
// session says whether to write a typed session into that folder, the default. The session of the
// example is used as
//
//	sess, err := aws.New()
//	sess.S3().Client()
//	sess.S3().Resource()
//
// A service's method is called like its ID, and like its key where it has none. Of two services with
// one ID, that whose key says the same keeps the name.
//
// services are the services, by the name of their package; hyphens are left out of it. For each,
//
//	model       file or folder with the model, relative to the file; without it, the model is one that
//	            comes with sessiongen, under the service's name
//	service     shape ID of the service; needed if the model has several
//	protocol    name of one of the service's protocol traits, such as rpcv2Cbor; without it, the best:
//	            the first that it has of awsJson1_0, awsJson1_1, restJson1, restXml, rpcv2Cbor,
//	            rpcv2Json, awsQuery and ec2Query
//	operations  operations to generate
//	resources   resources to generate, with the operations that they need
//
// Without operations and resources, everything is generated. With one of them, only that; an empty
// list is nothing: {resources: []} is a client with all operations and no resources. What leads to a
// resource that is not selected is left out of the others. A selection never changes a name.
//
// # Models
//
// A model is Smithy 2.0 in IDL (.smithy) or JSON (.json). A folder stands for all such files in it and
// below. Traits of AWS are known and not needed: a service with a protocol trait, such as
// aws.protocols#restJson1, is enough. Definitions of resources are the value of the service's trait
// sessiongen.traits#resources.
//
// A file ORDERS.overlay.yaml beside ORDERS.smithy, or any *.overlay.yaml in the folder, corrects the model
// with reasons: go doc github.com/sessiongen/sessiongen/gen/overlay.
//
// # Output
//
// Each package's folder has a manifest, generated.json: what the package was made from, and its files.
// The same input gives the same bytes; nothing in the output tells when, where or by which version of
// the command it was made. Files that are already right are not touched. Files of an earlier run that
// are not generated any more are removed, as long as their first line still says that they are
// generated. A file without that line is never overwritten or removed. Nothing is written unless every
// file of the run is good.
//
// # Problems
//
// A problem is one line, with a hint below it if there is something to add:
//
//	models/orders.smithy:12:15: com.example#Order$total: shape com.example#Mony does not exist [unknown-shape]
//		hint: did you mean com.example#Money?
//
// All problems of a stage are reported together, sorted by place.
//
// Exit codes: 0 done; 1 problems in the input, or check found differences; 2 a command line that makes
// no sense; 3 a bug of sessiongen, please report it.
//
// # Importing
//
// The models that come with sessiongen were written by
//
//	sessiongen import -corpus SITE-PACKAGES [-out models] [-all | SERVICE...]
//
// where SITE-PACKAGES is a folder with botocore/data and boto3/data. Without services, those that are in
// the folder of the models already are imported again. Members that were required once stay values in
// Go, whatever became of the service's word on it.
package main
