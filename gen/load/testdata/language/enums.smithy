$version: "2.0"

namespace a

enum E {
    A
    @deprecated B
    /// c
    C = "see"
    D = """
        x"""
}

intEnum I {
    A = 0
    B = -2
    C = 2147483647,
}

@enum([{name: "A", value: "a"}, {value: "b c"}])
string Old

@enum([{value: "!"}])
string Nameless
