public import Foundation

/// All pages of a list; each is asked for when the loop comes to it.
nonisolated public struct APIPages<Page: Sendable>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = Page
    private let load: @Sendable (_ next: String?) async throws -> (page: Page, next: String?)

    /// Creates the sequence from what loads a page and says what leads to the next one.
    init(_ load: @escaping @Sendable (_ next: String?) async throws -> (page: Page, next: String?)) {
        self.load = load
    }

    /// The pages from the first on.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(load: load) }

    /// Walks over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let load: @Sendable (String?) async throws -> (page: Page, next: String?)
        private var next: String?
        private var isAtEnd = false

        fileprivate init(load: @escaping @Sendable (String?) async throws -> (page: Page, next: String?)) {
            self.load = load
        }

        /// The next page; nil after the last.
        public mutating func next() async throws -> Page? {
            guard !isAtEnd else { return nil }
            do {
                let (page, following) = try await load(next)
                // A server that leads back to the same page would never come to an end.
                isAtEnd = following == nil || following == next
                next = following
                return page
            } catch {
                isAtEnd = true
                throw error
            }
        }
    }
}

nonisolated extension APIReply {
    /// The address of the next page: the target of the link with the relation `next` (RFC 8288, section 3).
    public var nextPage: URL? {
        var rest = Substring(headers["Link"] ?? "")
        while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
            let target = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            var isQuoted = false
            let parameters = rest.prefix { character in
                if character == "\"" { isQuoted.toggle() }
                return isQuoted || character != ","
            }
            rest = rest.dropFirst(parameters.count)
            let isNext = parameters.split(separator: ";").contains { parameter in
                let parts = parameter.split(separator: "=", maxSplits: 1).map {
                    $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\""))
                }
                return parts.count == 2 && parts[0].lowercased() == "rel"
                    && parts[1].lowercased().split(separator: " ").contains("next")
            }
            if isNext { return URL(string: String(target), relativeTo: url)?.absoluteURL }
        }
        return nil
    }

    /// The text or number at a place in the body that leads to the next page; nil if there is none.
    func cursor(_ path: String) -> String? {
        let value = json?.field(path)
        switch value {
        case .string(let text)?: return text.isEmpty ? nil : text
        case .integer?, .number?: return value?.description
        default: return nil
        }
    }
}
