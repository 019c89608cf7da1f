module github.com/sessiongen/sessiongen

go 1.26
