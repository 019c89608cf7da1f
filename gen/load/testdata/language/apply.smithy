$version: "2.0"

namespace a

apply S {
    @documentation("x")
    @tags(["a",
    "b"])
}
apply S$m { @required, @deprecated(since: "1", message: "m"), }
structure S { m: String }
apply a#S$m @tags([])
apply S @tags(["c"])
apply E$A @documentation("of an enum")
enum E { A }
