$version: "2.0"
$unknown: [1, {a: "b"}]

metadata a = [{b: "c"}]
metadata "x y" = """
   t
   """
metadata n = null
metadata i = 12345678901234567890.5

namespace a

@x(a: [1, -0, 0.5, -1e-3, 1E+5], b: {c: null, "d e": true, f: {}}, "g": [], j: "\u0041\n\"\\")
string S

@trait
document x

@a @b() @c([]) @d({}) @e(x: 1,) @f("""
  x""") @g(1) @h(true) @i(null)
string T
@trait structure a {}
@trait structure b {}
@trait list c { member: String }
@trait structure d {}
@trait structure e { x: Integer }
@trait string f
@trait integer g
@trait boolean h
@trait document i
