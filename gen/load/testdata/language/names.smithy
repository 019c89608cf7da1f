$version: "2.0"

namespace a

structure structure { structure: string, list: service, apply: operation, for: with, namespace: use, true: null }
string string
string service
string operation
string with
string use
string null
string _a
string __1

@refers(a: use, b: a#_a, c: smithy.api#String, d: structure$list, e: "use")
string Refers

@trait
document refers
