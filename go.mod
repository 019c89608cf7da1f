module github.com/sessiongen/sessiongen

go 1.26.0

require (
	github.com/aws/smithy-go/aws-http-auth v1.1.3
	github.com/dave/jennifer v1.7.1
	golang.org/x/mod v0.42.0
)

require golang.org/x/sync v0.24.0 // indirect

require (
	github.com/aws/smithy-go v1.28.8
	go.yaml.in/yaml/v3 v3.0.6
	golang.org/x/tools v0.52.0
)
