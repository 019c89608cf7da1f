// Package live tests our clients and resources against servers that others wrote, on loopback:
// versitygw (S3 and IAM, signatures and policies enforced), local-aws-sqs, dynalite, an instance's metadata
// service and toxiproxy. "make live" installs them. "make live-minio" has MinIO, too, for roles and web identities.
//
// A server that is not installed skips its tests, or fails them where SESSIONGEN_REQUIRE_LIVE=1.
package live
