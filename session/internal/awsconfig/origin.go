package awsconfig

import (
	"errors"
	"io/fs"
	"strconv"
	"strings"
)

// OriginKind says what sort of place a value comes from.
type OriginKind int

// The kinds of origins, weakest first.
const (
	FromDefault OriginKind = iota
	FromProfile
	FromEnv
	FromOption
)

// Origin says where a value comes from. The zero value is the built-in default.
type Origin struct {
	Kind OriginKind
	// Name is of the option, the variable or the key.
	Name string
	// File and Line are set for FromProfile, and Profile where the file has profiles.
	Profile, File string
	Line          int
}

// String describes the origin, as in "environment variable AWS_REGION".
func (o Origin) String() string {
	switch o.Kind {
	case FromProfile:
		if o.Profile == "" {
			return o.Name + " in " + o.File + ":" + strconv.Itoa(o.Line)
		}
		return o.Name + " of profile " + o.Profile + " in " + o.File + ":" + strconv.Itoa(o.Line)
	case FromEnv:
		return "environment variable " + o.Name
	case FromOption:
		return "option " + o.Name
	}
	return "default"
}

// ValueError reports a setting whose value cannot be used.
type ValueError struct {
	Setting string
	Value   string
	Want    string // "an integer of at least 1"
	Origin  Origin
}

func (e *ValueError) Error() string {
	return e.Setting + " " + strconv.Quote(e.Value) + " (" + e.Origin.String() + "): want " + e.Want
}

// ProfileError reports a profile that was asked for and does not exist.
type ProfileError struct {
	Profile string
	Origin  Origin   // who asked
	Files   string   // where it was looked for
	Known   []string // the profiles there are, sorted
}

func (e *ProfileError) Error() string {
	s := "profile " + strconv.Quote(e.Profile) + " (" + e.Origin.String() + ") is not in " + e.Files
	if len(e.Known) == 0 {
		return s + ", which have no profiles"
	}
	return s + "; known profiles: " + strings.Join(e.Known, ", ")
}

// ServicesError reports a profile that names a services section which does not exist.
type ServicesError struct {
	Name   string
	Origin Origin
}

func (e *ServicesError) Error() string {
	return "there is no section [services " + e.Name + "] (" + e.Origin.String() + "): add it to the config file, or take the key out"
}

// FileError reports a file that a setting or an option names and that is of no use.
type FileError struct {
	What   string // "CA bundle", "config file", ...
	Path   string
	Want   string // "a PEM file with certificates"
	Origin Origin
	Err    error
}

func (e *FileError) Error() string {
	return e.What + " " + e.Path + " (" + e.Origin.String() + "): " + cause(e.Err).Error() + ", want " + e.Want
}

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// cause is an error without the path that package os puts before it.
func cause(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	return err
}
