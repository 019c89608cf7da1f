namespace a

integer I

@box
integer B

@range(min: 1)
integer Positive

structure S {
    a: I
    b: B
    @box
    c: I
    d: PrimitiveBoolean
    e: Integer
    f: Boolean
    g: Str
    h: Names
    @required
    i: I
    j: BigInteger
    k: PrimitiveLong
    l: Positive
    @range(max: -1)
    m: PrimitiveDouble
}

@enum([{name: "A", value: "a", documentation: "doc", tags: ["x"], deprecated: true}])
string Str

set Names { member: String }

operation O { input: S, output: S, errors: [] }
