$version: "2.0"

namespace a

@documentation("""
    a "quoted" \"""
      b\tc \\ \u00e9
	
    d   
    """)
string Block

@documentation("""
a""")
string BlockWithoutIndent

@documentation("one
two \
three \ud83d\ude00\/")
string Lines
