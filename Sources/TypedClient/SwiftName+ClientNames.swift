extension SwiftName {
    /// Names beside `reservedTypes` that a client cannot have: it stands in the same module as the support code,
    /// which means another type by them.
    package static let reservedClients: Set<String> = [
        "ArraySlice", "AsyncIterator", "AsyncIteratorProtocol", "AsyncSequence", "AsyncStream",
        "AsyncThrowingStream", "AuthChallengeDisposition", "BinaryFloatingPoint", "BinaryInteger", "Body",
        "CancellationError", "Character", "CharacterSet", "CheckedContinuation", "ClosedRange", "Collection",
        "Comparable", "Continuation", "ContinuousClock", "CustomDebugStringConvertible", "CustomReflectable",
        "CustomStringConvertible", "DecodingError", "Dispatch", "Duration", "Element", "Equatable",
        "Exchange", "ExpressibleByArrayLiteral", "ExpressibleByDictionaryLiteral", "ExpressibleByNilLiteral",
        "ExpressibleByStringLiteral", "Failure", "FileAttributeKey", "FileHandle", "FileManager", "Format",
        "FoundationEssentials", "FoundationNetworking", "HTTPURLResponse", "Instant", "Int16", "Int8",
        "IteratorProtocol", "JSONDecoder", "JSONEncoder", "KeyedDecodingContainer", "KeyedEncodingContainer",
        "Kind", "LocalizedError", "MainActor", "Mirror", "MissingCredentials", "NSError",
        "NSLocalizedDescriptionKey", "NSObject", "Page", "Part", "Range", "RawRepresentable", "RawValue",
        "ResponseDisposition", "Scalar", "Sequence", "SessionExchange", "Source", "Storage", "Substring",
        "Success", "TimeInterval", "UInt", "UInt16", "UInt32", "UInt8",
        "URLAuthenticationChallenge", "URLCredential", "URLError", "URLRequest", "URLResponse", "URLSession",
        "URLSessionConfiguration", "URLSessionDataDelegate", "URLSessionDataTask",
        "URLSessionTask", "UTF8", "Unicode", "Value",
        "Wrapped", "NSURLErrorCannotConnectToHost", "NSURLErrorCannotFindHost", "NSURLErrorDomain",
        "NSURLErrorHTTPTooManyRedirects", "NSURLErrorNetworkConnectionLost", "NSURLErrorTimedOut",
        "URLComponents",
    ]
}
