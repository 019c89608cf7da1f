module github.com/sessiongen/sessiongen/test/leaks

go 1.26.0

require (
	github.com/sessiongen/sessiongen v0.0.0
	go.uber.org/goleak v1.3.0
)

require github.com/aws/smithy-go v1.28.8 // indirect

replace github.com/sessiongen/sessiongen => ../../
