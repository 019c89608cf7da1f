$version: "2.0"

namespace a

@mixin
structure M {
    @required
    a: String = "x"
    b: Integer = 1
}

structure S with [M] {
    $a = "y"
    @documentation("k")
    $b
}

apply S$b @tags(["a"])

@mixin(localTraits: [tags, local])
@tags(["gone"]) @local @sensitive
structure N with [M] { c: String }

@trait
structure local {}

structure T with [M, N] { d: String }

apply T$c @deprecated
apply M$a @since("1")

@mixin
list L { @length(min: 1) member: String }
list K with [L] {}

@mixin
map P { key: String, value: Integer }
map Q with [P] { @documentation("v") $value }

@mixin @range(min: 1)
integer I
integer J with [I]

@mixin
union U { a: String }
union W with [U] { b: Integer }

@mixin
intEnum E {
    A = 1
}
intEnum F with [E] {
    B = 2
}

@mixin
service Base { version: "1", operations: [O], errors: [X], rename: { "a#D": "DD" } }
service V with [Base] { version: "2", operations: [R] }

@mixin
operation Fails { errors: [X] }
operation O with [Fails] { input := { d: D } }
operation R {
    output := @documentation("o") with [Paged] { x: String }
    errors: [Y]
}

@mixin
structure Paged { y: String }
structure D {}
@error("client") structure X {}
@error("client") structure Y {}
