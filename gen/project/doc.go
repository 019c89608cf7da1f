// Package project carries out a sessiongen.yaml: it loads the models of the selected services, has
// their packages generated and puts these together to one tree. Nothing here depends on how many
// services are worked on at the same time.
package project
