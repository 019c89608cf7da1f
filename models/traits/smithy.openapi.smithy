$version: "2.0"

namespace smithy.openapi

@trait(selector: "[trait|trait]")
structure specificationExtension {
    as: SpecificationExtensionKey
}

@private @pattern("^x-.+$")
string SpecificationExtensionKey
