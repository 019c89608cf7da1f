package path

// function is a function of the language.
type function struct{ name string }

var functions = [...]function{
	{"abs"}, {"avg"}, {"ceil"}, {"contains"}, {"ends_with"}, {"floor"}, {"join"}, {"keys"}, {"length"}, {"map"},
	{"max"}, {"max_by"}, {"merge"}, {"min"}, {"min_by"}, {"not_null"}, {"reverse"}, {"sort"}, {"sort_by"},
	{"starts_with"}, {"sum"}, {"to_array"}, {"to_number"}, {"to_string"}, {"type"}, {"values"},
}
