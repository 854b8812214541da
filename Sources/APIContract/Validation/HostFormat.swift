/// Names and addresses of hosts, and mailboxes at them.
enum HostFormat {
    /// RFC 1123, section 2.1. What an internationalised label decodes to is not looked at.
    static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (1...253).contains(bytes.count) else { return false }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                && label.last != UInt8(ascii: "-")
                && label.allSatisfy {
                    StringFormat.isLetter($0) || StringFormat.isDigit($0) || $0 == UInt8(ascii: "-")
                }
        }
    }

    /// RFC 2673, section 3.2: four decimal numbers without leading zeros.
    static func isIPv4(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy(StringFormat.isDigit)
                    && (part.count == 1 || part.first != UInt8(ascii: "0"))
                    && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
            }
    }

    /// RFC 4291, section 2.2.
    static func isIPv6(_ bytes: ArraySlice<UInt8>) -> Bool {
        let colon = UInt8(ascii: ":")
        var groups = bytes.split(separator: colon, omittingEmptySubsequences: false)
        guard groups.count >= 3 else { return false }
        var count = 0
        if let last = groups.last, last.contains(UInt8(ascii: ".")) {
            guard isIPv4(last) else { return false }
            groups.removeLast()
            count = 2
        }
        // Empty groups: two at an end that is a `::`, else one in the middle.
        var hasGap = false
        if groups.count >= 2, groups[0].isEmpty {
            guard groups[1].isEmpty else { return false }
            groups.removeFirst()
        }
        if count == 0, groups.count >= 2, groups[groups.count - 1].isEmpty {
            guard groups[groups.count - 2].isEmpty else { return false }
            groups.removeLast()
        }
        for group in groups {
            if group.isEmpty {
                guard !hasGap else { return false }
                hasGap = true
            } else {
                guard group.count <= 4, group.allSatisfy(StringFormat.isHexadecimal) else { return false }
                count += 1
            }
        }
        return hasGap ? count <= 7 : count == 8
    }

    /// RFC 5321, section 4.1.2.
    static func isEmail(_ bytes: [UInt8]) -> Bool {
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")), at > 0, at <= 64 else { return false }
        return isLocalPart(bytes[..<at]) && isDomain(bytes[(at + 1)...])
    }

    private static func isLocalPart(_ bytes: ArraySlice<UInt8>) -> Bool {
        let quote = UInt8(ascii: "\"")
        if bytes.count >= 2, bytes.first == quote, bytes.last == quote {
            var rest = bytes.dropFirst().dropLast()
            while let byte = rest.popFirst() {
                guard (0x20...0x7E).contains(byte), byte != quote else { return false }
                if byte == UInt8(ascii: "\\"), rest.popFirst() == nil { return false }
            }
            return true
        }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy {
            atom in
            !atom.isEmpty
                && atom.allSatisfy {
                    StringFormat.isLetter($0) || StringFormat.isDigit($0)
                        || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0)
                }
        }
    }

    private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]") else { return isName(bytes) }
        let address = bytes.dropFirst().dropLast()
        let prefix = Array("IPv6:".utf8)
        return address.starts(with: prefix) ? isIPv6(address.dropFirst(prefix.count)) : isIPv4(address)
    }
}
