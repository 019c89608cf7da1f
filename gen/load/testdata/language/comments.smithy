// $version: "1.0"
$version: "2.0" // it is
/// lost
namespace a // comment
/// Kept.
///
///   indented
///no space
@deprecated
/// lost
structure S { /// lost
    /// kept
    a: String /// lost
    // comment
    b: /// lost
        String
    /// lost
}

///
string Empty
/// at the end