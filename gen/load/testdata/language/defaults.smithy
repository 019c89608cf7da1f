$version: "2.0"

namespace a

structure S {
    a: Boolean = false
    b: Blob = "YQ=="
    c: Timestamp = "1985-04-12T23:20:50.52Z"
    d: Timestamp = 5
    e: L = []
    f: M = {}
    g: Document = null
    h: Document = true
    i: Double = 1.5e3
    j: BigDecimal = 1e400
    k: E = "A"
    l: IE = 1
    m: Integer = null // comment
    n: Document = []
    o: Document = "x",
    p: Long = 9223372036854775807
    q: Float = "NaN"
    r: Q = 3
}

list L { member: String }
map M { key: String value: String }
enum E { A }
intEnum IE {
    A = 1
}
@default(3)
short Q
