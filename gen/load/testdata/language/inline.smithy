$version: "2"
$operationInputSuffix: "Req"
$operationOutputSuffix: "Res"

namespace a

resource R {
    identifiers: { id: String, b: Text },
    properties: { p: Part }
    read: Get
    list: List
    collectionOperations: [Count]
}
string Text
structure Part {}

@mixin
structure Traced { trace: String }

@readonly
operation Get {
    input :=
        /// Documentation.
        @marked
        for R with [Traced] {
            /// The identifier.
            @required
            $id
            @required $b
            $p
        }
    output := for R {
        $p
    }
}
@readonly operation List {}
operation Count { output: Counted, errors: [] }
structure Counted for R { $p
    n: Integer = null
}

@trait structure marked {}
