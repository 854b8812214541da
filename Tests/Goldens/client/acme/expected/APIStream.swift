import Foundation

/// The elements of a streamed answer, read as they arrive, once: server-sent events (HTML, section 9.2), lines of
/// JSON, or a JSON text sequence (RFC 7464).
nonisolated public struct APIStream<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    enum Format: Sendable { case events, lines }

    /// The answer without its body.
    public let reply: APIReply
    let content: APIContent
    let format: Format

    /// The elements as they arrive.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(lines: APILines(content), format: format)
    }

    /// Walks over the elements.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var lines: APILines
        fileprivate let format: Format

        /// The next element; nil at the end.
        public mutating func next() async throws -> Element? {
            switch format {
            case .events: try await nextInEvent()
            case .lines: try Self.element(try await lines.nextText())
            }
        }

        private mutating func nextInEvent() async throws -> Element? {
            while let event = try await lines.nextEvent() {
                if let element = event as? Element { return element }
                // Several APIs say so before they close the connection.
                if event.data == "[DONE]" { return nil }
                // An event without data keeps the connection open.
                if !event.data.isEmpty { return try Self.element(Foundation.Data(event.data.utf8)) }
            }
            return nil
        }

        private static func element(_ json: Foundation.Data?) throws -> Element? {
            // The type is said, because a null would else be read as the end.
            try json.map { try APIReply.decode($0, as: Element.self) }
        }
    }
}

/// A server-sent event.
nonisolated public struct APIEvent: Decodable, Hashable, Sendable {
    /// The kind of the event, `message` if the server does not say.
    public var name: String
    /// What happened.
    public var data: String
    /// The last identifier that the server has given.
    public var id: String?
}

/// Lines of a body that arrives in pieces, as bytes: a character may consist of parts of two fields.
nonisolated struct APILines: Sendable {
    private static let (lineFeed, carriageReturn, recordSeparator) = (UInt8(0x0A), UInt8(0x0D), UInt8(0x1E))
    private var pieces: APIContent.AsyncIterator
    private var bytes: [UInt8] = []
    private var start = 0
    private var scanned = 0
    private var isAtEnd = false
    private var isFirst = true
    /// What ended the line before.
    private var lastEnd: UInt8?
    private var isSequence = false
    private var lastID: String?

    init(_ content: APIContent) { pieces = content.makeAsyncIterator() }

    /// The next line without its end: LF, CR, both, or a further byte; nil at the end.
    private mutating func next(orTo other: UInt8? = nil) async throws -> ArraySlice<UInt8>? {
        while true {
            if lastEnd == Self.carriageReturn, start < bytes.count {
                // The line was complete before it was known whether a line feed follows.
                if bytes[start] == Self.lineFeed { start += 1 }
                scanned = start
                lastEnd = nil
            }
            while scanned < bytes.count {
                let byte = bytes[scanned]
                scanned += 1
                guard byte == Self.lineFeed || byte == Self.carriageReturn || byte == other else { continue }
                lastEnd = byte
                return line(to: scanned - 1)
            }
            if isAtEnd { return start < bytes.count ? line(to: bytes.count) : nil }
            bytes.removeSubrange(..<start)
            (scanned, start) = (scanned - start, 0)
            if let piece = try await pieces.next() { bytes += piece } else { isAtEnd = true }
        }
    }

    private mutating func line(to end: Int) -> ArraySlice<UInt8> {
        let line = bytes[start..<end]
        start = scanned
        let hasMark = isFirst && line.starts(with: [0xEF, 0xBB, 0xBF])
        isFirst = false
        return hasMark ? line.dropFirst(3) : line
    }

    /// The next line that is not blank; nil at the end. A text of a sequence (RFC 7464) may have several lines.
    mutating func nextText() async throws -> Foundation.Data? {
        var text = Foundation.Data()
        while let line = try await next(orTo: Self.recordSeparator) {
            text += line
            if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == Self.lineFeed }) {
                text = Foundation.Data()
                if lastEnd == Self.recordSeparator { isSequence = true }
            } else if !isSequence || lastEnd == Self.recordSeparator || Self.isJSON(text) {
                return text
            } else {
                text.append(Self.lineFeed)
            }
        }
        return text.isEmpty ? nil : text
    }

    private static func isJSON(_ text: Foundation.Data) -> Bool {
        (try? JSONDecoder().decode(APIJSON.self, from: text)) != nil
    }

    /// The next event; nil at the end. An event that is cut off does not count.
    mutating func nextEvent() async throws -> APIEvent? {
        var name = ""
        var data: [String] = []
        while let line = try await next() {
            if line.isEmpty {
                if !data.isEmpty {
                    return APIEvent(
                        name: name.isEmpty ? "message" : name, data: data.joined(separator: "\n"), id: lastID)
                }
                name = ""
                continue
            }
            let field = line.prefix { $0 != UInt8(ascii: ":") }
            let rest = line.dropFirst(field.count + 1)
            let value = String(decoding: rest.first == 0x20 ? rest.dropFirst() : rest, as: UTF8.self)
            switch String(decoding: field, as: UTF8.self) {
            case "event": name = value
            case "data": data.append(value)
            case "id": if !value.utf8.contains(0) { lastID = value }
            default: break
            }
        }
        return nil
    }
}

nonisolated extension APIConnection {
    /// Makes a call whose answer is a stream of events.
    func sendForEvents<Element: Decodable & Sendable, Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: APIStream<Element>, reply: APIReply) {
        let (content, reply) = try await open(call, failure: failure)
        // Read as events, JSON would be a stream of none; HTML, section 9.2.3, refuses every type but its own.
        if reply.headers["Content-Type"]?.lowercased().contains("json") == true {
            let reason = "is JSON and no stream; with some APIs the content has to ask for one"
            throw .undecodable(APIDecodingProblem(path: "$", reason: reason), reply)
        }
        return (APIStream(reply: reply, content: content, format: .events), reply)
    }

    /// Makes a call whose answer is a stream of JSON.
    func sendForLines<Element: Decodable & Sendable, Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: APIStream<Element>, reply: APIReply) {
        let (content, reply) = try await open(call, failure: failure)
        return (APIStream(reply: reply, content: content, format: .lines), reply)
    }
}
