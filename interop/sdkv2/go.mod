module github.com/sessiongen/sessiongen/interop/sdkv2

go 1.26.0

require (
	github.com/aws/aws-sdk-go-v2 v1.47.7
	github.com/sessiongen/sessiongen v0.0.0
)

require github.com/aws/smithy-go v1.28.8 // indirect

replace github.com/sessiongen/sessiongen => ../../
