module github.com/sessiongen/sessiongen/test/live

go 1.26.0

require (
	github.com/aws/smithy-go v1.28.8
	github.com/sessiongen/sessiongen v0.0.0
)

replace github.com/sessiongen/sessiongen => ../../
