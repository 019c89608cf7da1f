module github.com/sessiongen/sessiongen/examples

go 1.26.0

require (
	github.com/rclone/gofakes3 v0.0.12
	github.com/sessiongen/sessiongen v0.0.0
)

require (
	github.com/aws/smithy-go v1.28.8 // indirect
	github.com/dave/jennifer v1.7.1 // indirect
	github.com/minio/xxml v0.0.3 // indirect
	github.com/ryszard/goskiplist v0.0.0-20150312221310-2dfbae5fcf46 // indirect
	github.com/shabbyrobe/gocovmerge v0.0.0-20230507112040-c3350d9342df // indirect
	go.yaml.in/yaml/v3 v3.0.6 // indirect
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/tools v0.52.0 // indirect
)

replace github.com/sessiongen/sessiongen => ../

tool github.com/sessiongen/sessiongen/cmd/sessiongen
