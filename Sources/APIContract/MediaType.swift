/// Media types such as `application/json; charset=utf-8` (RFC 9110, section 8.3.1).
package enum MediaType {
    /// A media type without its parameters, in lower case.
    package static func essence(_ mediaType: String) -> String {
        if mediaType.utf8.allSatisfy({
            (0x21...0x7E).contains($0) && $0 != 0x3B && !(0x41...0x5A).contains($0)
        }) {
            return mediaType
        }
        var essence = mediaType.prefix { $0 != ";" }
        while essence.last == " " { essence.removeLast() }
        return essence.lowercased()
    }

    /// A media type as clients state it: with its parameters, unless they only name a charset or no header can
    /// hold them.
    package static func stated(_ mediaType: String) -> String {
        guard let mark = mediaType.firstIndex(of: ";"),
            mediaType.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return essence(mediaType) }
        let parameters = mediaType[mediaType.index(after: mark)...].drop { $0 == " " }
        let isCharset = parameters.lowercased().hasPrefix("charset=") && !parameters.contains(";")
        return parameters.isEmpty || isCharset ? essence(mediaType) : mediaType
    }

    /// Whether a media type is JSON (RFC 8259; structured suffix of RFC 6839).
    package static func isJSON(_ mediaType: String) -> Bool {
        let essence = essence(mediaType)
        return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
    }
}
