module github.com/sessiongen/sessiongen/test/live

go 1.26

require github.com/sessiongen/sessiongen v0.0.0

replace github.com/sessiongen/sessiongen => ../../
