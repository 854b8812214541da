/// A file of a typed client.
package struct ClientFile: Sendable {
    /// Its name.
    package let name: String
    /// Its content.
    package let bytes: [UInt8]
}
