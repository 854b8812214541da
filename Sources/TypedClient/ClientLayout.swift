/// How a client is divided into files.
package enum ClientLayout: Sendable {
    /// One file with the client's name, or as many as its size wants.
    case bySize
    /// So many files, whatever the client holds: a build system must know its files before it makes them.
    ///
    /// The first is called `name`, the second `name.2` and so on; a part may be without code.
    case fixed(name: String, count: Int)
}
