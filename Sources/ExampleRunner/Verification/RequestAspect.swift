/// One side of a request, as it was meant and as it arrived: the method, the path, a header. No secret is in it.
package struct RequestAspect: Sendable {
    /// What it is, such as `path` or the name of a header.
    package let name: String
    /// What was meant; nil when nothing was.
    package let wanted: String?
    /// What arrived; nil when nothing did.
    package let arrived: String?
    /// How the two differ, in a clause; nil when they are the same by the rule of `RequestComparison`.
    package let fault: String?

    init(_ name: String, wanted: String?, arrived: String?, fault: String? = nil) {
        self.name = name
        self.wanted = wanted
        self.arrived = arrived
        self.fault = fault
    }
}
