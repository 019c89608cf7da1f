module github.com/sessiongen/sessiongen

go 1.26.0

require github.com/aws/smithy-go/aws-http-auth v1.1.3

require (
	github.com/aws/smithy-go v1.28.8 // indirect
	go.yaml.in/yaml/v3 v3.0.6
	golang.org/x/tools v0.52.0 // indirect
)
