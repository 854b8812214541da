#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The list of documents in a corpus: its `INDEX.csv` (RFC 4180).
struct CorpusIndex {
    /// One document with what the list says about it.
    struct Row: Sendable {
        /// The path below the corpus folder.
        let file: String
        /// The fields by the name of their column.
        let fields: [String: String]
    }

    let rows: [Row]

    /// Reads the list of a folder; nil when it is not there.
    init?(folder: String) {
        guard let file = fopen("\(folder)/INDEX.csv", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes.append(contentsOf: buffer[0..<count])
        }
        let lines = Self.records(bytes)
        guard let header = lines.first else { return nil }
        rows = lines.dropFirst().compactMap { fields in
            let named = Dictionary(zip(header, fields), uniquingKeysWith: { a, _ in a })
            guard let file = named["file"], !file.isEmpty else { return nil }
            return Row(file: file, fields: named)
        }
    }

    private static func records(_ bytes: [UInt8]) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                if isQuoted, index + 1 < bytes.count, bytes[index + 1] == byte {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            } else if !isQuoted, byte == UInt8(ascii: ",") || byte == 0x0A {
                record.append(String(decoding: field, as: UTF8.self))
                field = []
                if byte == 0x0A {
                    records.append(record)
                    record = []
                }
            } else if isQuoted || byte != 0x0D {
                field.append(byte)
            }
            index += 1
        }
        if !field.isEmpty || !record.isEmpty {
            records.append(record + [String(decoding: field, as: UTF8.self)])
        }
        return records
    }
}
