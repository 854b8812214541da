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
            case .events: try Self.element(try await lines.nextEvent())
            case .lines: try Self.element(try await lines.nextText())
            }
        }

        private static func element(_ event: APIEvent?) throws -> Element? {
            if let element = event as? Element { return element }
            // Several APIs say so before they close the connection.
            guard let event, event.data != "[DONE]" else { return nil }
            return try APIReply.decode(Data(event.data.utf8))
        }

        private static func element(_ text: String?) throws -> Element? {
            guard let text else { return nil }
            return try APIReply.decode(Data(text.utf8))
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

/// Lines of a body that arrives in pieces.
nonisolated struct APILines: Sendable {
    private var pieces: APIContent.AsyncIterator
    private var bytes: [UInt8] = []
    private var start = 0
    private var scanned = 0
    private var isAtEnd = false
    private var isFirst = true
    private var lastID: String?

    init(_ content: APIContent) { pieces = content.makeAsyncIterator() }

    /// The next line without its end (LF, CR or both); nil at the end.
    mutating func next() async throws -> String? {
        while true {
            while scanned < bytes.count {
                let byte = bytes[scanned]
                // Whether a line feed follows a final carriage return is not known yet.
                if byte == 0x0D, scanned + 1 == bytes.count, !isAtEnd { break }
                scanned += 1
                guard byte == 0x0A || byte == 0x0D else { continue }
                let line = bytes[start..<scanned - 1]
                if byte == 0x0D, scanned < bytes.count, bytes[scanned] == 0x0A { scanned += 1 }
                start = scanned
                return text(line)
            }
            if isAtEnd {
                guard start < bytes.count else { return nil }
                defer { start = bytes.count }
                return text(bytes[start...])
            }
            bytes.removeSubrange(..<start)
            (scanned, start) = (scanned - start, 0)
            if let piece = try await pieces.next() { bytes += piece } else { isAtEnd = true }
        }
    }

    /// The next line that is not blank, without the record separator of RFC 7464; nil at the end.
    mutating func nextText() async throws -> String? {
        while let line = try await next() {
            let text = line.drop { $0.isWhitespace || $0 == "\u{1E}" }
            if !text.isEmpty { return String(text) }
        }
        return nil
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
            let (field, value) = Self.field(line)
            switch field {
            case "event": name = value
            case "data": data.append(value)
            case "id": if !value.contains("\0") { lastID = value }
            default: break
            }
        }
        return nil
    }

    private static func field(_ line: String) -> (name: Substring, value: String) {
        let name = line.prefix { $0 != ":" }
        let value = line.dropFirst(name.count + 1)
        return (name, String(value.first == " " ? value.dropFirst() : value))
    }

    private mutating func text(_ line: ArraySlice<UInt8>) -> String {
        let hasMark = isFirst && line.starts(with: [0xEF, 0xBB, 0xBF])
        isFirst = false
        return String(decoding: hasMark ? line.dropFirst(3) : line, as: UTF8.self)
    }
}

nonisolated extension APIConnection {
    /// Makes a call whose answer is a stream of events.
    func sendForEvents<Element: Decodable & Sendable, Failure: APIFailure>(
        _ call: APICall, failure: Failure.Type
    ) async throws(APIError<Failure>) -> (body: APIStream<Element>, reply: APIReply) {
        let (content, reply) = try await open(call, failure: failure)
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
