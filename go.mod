module github.com/sessiongen/sessiongen

go 1.26

require github.com/aws/smithy-go/aws-http-auth v1.1.3

require github.com/aws/smithy-go v1.28.8 // indirect
