public import Foundation

/// A request, ready to be sent. Printing it shows neither header values nor the query.
nonisolated public struct APIRequest: Sendable {
    /// What a request sends.
    public enum Body: Sendable {
        /// Bytes.
        case data(Foundation.Data)
        /// The content of a file.
        case file(URL)
    }

    /// The method, in upper case.
    public var method: String
    /// The complete address, percent-encoded.
    public var url: URL
    /// The headers, credentials included.
    public var headers: APIHeaders
    /// The body, if there is one.
    public var body: Body?
    /// Seconds without any progress after which the request fails; nil for the transport's own.
    public var timeout: TimeInterval?
    /// Whether the body of the answer may be too large for memory.
    public var expectsFile = false
    /// Whether a redirect is to be followed; not where it is the documented success.
    public var followsRedirects = true

    /// Creates a request.
    public init(
        method: String, url: URL, headers: APIHeaders = [:], body: Body? = nil, timeout: TimeInterval? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

nonisolated extension APIRequest: CustomStringConvertible, CustomReflectable {
    /// Method and address without the query.
    public var description: String {
        "\(method) \(url.absoluteString.prefix { $0 != "?" })"
    }
    /// The same, with the names of the headers.
    public var customMirror: Swift.Mirror {
        Swift.Mirror(self, children: ["request": description, "headers": headers])
    }
}

/// An answer: status, headers, and a body that may still be on its way.
nonisolated public struct APIResponse: Sendable {
    /// The status code.
    public var status: Int
    /// The headers.
    public var headers: APIHeaders
    /// The body.
    public var body: APIContent

    /// Creates an answer.
    public init(status: Int, headers: APIHeaders = [:], body: APIContent) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Creates an answer that has arrived.
    public init(status: Int, headers: APIHeaders = [:], body: Foundation.Data = Foundation.Data()) {
        self.init(status: status, headers: headers, body: APIContent(body))
    }
}

/// The body of an answer, in pieces as they arrive. It can be read once.
nonisolated public struct APIContent: AsyncSequence, Sendable {
    /// A piece.
    public typealias Element = Foundation.Data
    private let data: Foundation.Data
    private let more: APIProvider<Foundation.Data?>?

    /// A body that has arrived.
    public init(_ data: Foundation.Data) {
        self.data = data
        more = nil
    }

    /// A body whose pieces the closure returns, one after the other, and then nil.
    public init(pieces: @escaping APIProvider<Foundation.Data?>) {
        data = Foundation.Data()
        more = pieces
    }

    /// The pieces.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(data: data, more: more) }

    /// All pieces together.
    public func data() async throws -> Foundation.Data {
        guard let more else { return data }
        var all = Foundation.Data()
        while let piece = try await more() { all.append(piece) }
        return all
    }

    /// Walks over the pieces.
    public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
        fileprivate var data: Foundation.Data
        fileprivate let more: APIProvider<Foundation.Data?>?

        /// The next piece; nil at the end.
        public mutating func next() async throws -> Foundation.Data? {
            if let more { return try await more() }
            defer { data = Foundation.Data() }
            return data.isEmpty ? nil : data
        }
    }
}

/// Header fields, found by name in any letter case. Their values are not shown when printed, because
/// credentials are among them.
nonisolated public struct APIHeaders: Sendable, ExpressibleByDictionaryLiteral {
    private var values: [String: String] = [:]

    /// Creates headers from names and values.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// The value of a field.
    public subscript(name: String) -> String? {
        get { values[name.lowercased()] }
        set { values[name.lowercased()] = newValue }
    }

    /// The names of all fields, in lower case, sorted.
    public var names: [String] { values.keys.sorted() }
}

nonisolated extension APIHeaders: CustomStringConvertible, CustomReflectable {
    /// The names alone.
    public var description: String { "[\(names.joined(separator: ", "))]" }
    /// The names alone.
    public var customMirror: Swift.Mirror { Swift.Mirror(self, unlabeledChildren: names) }
}
