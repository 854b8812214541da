/// What is done once for each mapping when its last entry is known.
extension SyntaxTreeBuilder {
    /// Finds repeated keys, carries out merge keys, and makes the table of a wide mapping.
    /// - Returns: how many entries are left to see.
    mutating func closeMapping(_ frame: Frame) -> UInt32 {
        let mapping = frame.record
        let end = UInt32(records.count)
        var count: UInt32 = 0
        var merges: [UInt32] = []
        var key = mapping + 1
        while key < end {
            let value = next(after: key)
            let number = records[Int(key)].number
            if records[Int(key)].kind == .scalar, number > 0 {
                let mark = marks[Int(number - 1)]
                if mark.mapping == mapping {
                    repetitions.append(Repetition(first: mark.record, second: key))
                    records[Int(key)].isHidden = true
                } else {
                    marks[Int(number - 1)] = KeyMark(mapping: mapping, record: key)
                    if isMergeKey(records[Int(key)]) { merges.append(key) }
                    count += 1
                }
            } else {
                count += 1
            }
            key = next(after: value)
        }
        for key in merges { count = count - 1 + merge(key, into: mapping) }
        if count > WideTables.threshold { addWideTable(for: mapping, count: Int(count)) }
        return count
    }

    /// The record after a complete node.
    func next(after index: UInt32) -> UInt32 {
        let record = records[Int(index)]
        return record.isCollection ? record.second : index + 1
    }

    private mutating func addWideTable(for mapping: UInt32, count: Int) {
        let table = wideTables.add(entries: count)
        records[Int(mapping)].number = UInt32(table + 1)
        let end = UInt32(records.count)
        var key = mapping + 1
        while key < end {
            let record = records[Int(key)]
            if record.kind == .scalar, record.number > 0, !record.isHidden {
                wideTables.insert(key, hash: keys.keys[Int(record.number - 1)].hash, into: table)
            }
            key = next(after: next(after: key))
        }
    }

    /// Whether a key is a plain `<<`.
    ///
    /// Merge keys belong to YAML 1.1 (type `merge`), not to the 1.2 core schema, but documents
    /// with anchors use them and every common YAML library honours them.
    private func isMergeKey(_ record: SyntaxRecord) -> Bool {
        record.second == 2 && record.style == .plain && record.tag == .none
            && text[Int(record.first)] == UInt8(ascii: "<")
            && text[Int(record.first) + 1] == UInt8(ascii: "<")
    }

    /// Adds the entries of the mappings behind a merge key that the mapping does not have itself.
    /// - Returns: how many entries take the place of the merge key.
    private mutating func merge(_ key: UInt32, into mapping: UInt32) -> UInt32 {
        guard let sources = mergeSources(target(of: next(after: key))) else {
            wrongMerges.append(key)
            return 1
        }
        records[Int(key)].isHidden = true
        var count: UInt32 = 0
        for source in sources { count += copyEntries(of: source, into: mapping) }
        return count
    }

    private func mergeSources(_ value: UInt32) -> [UInt32]? {
        let record = records[Int(value)]
        if record.kind == .mapping { return [value] }
        guard record.kind == .sequence else { return nil }
        var sources: [UInt32] = []
        var element = value + 1
        while element < record.second {
            let source = target(of: element)
            guard records[Int(source)].kind == .mapping else { return nil }
            sources.append(source)
            element = next(after: element)
        }
        return sources
    }

    private mutating func copyEntries(of source: UInt32, into mapping: UInt32) -> UInt32 {
        var count: UInt32 = 0
        var key = source + 1
        let end = records[Int(source)].second
        while key < end {
            let value = next(after: key)
            let record = records[Int(key)]
            if record.number > 0, record.kind == .scalar, !record.isHidden,
                marks[Int(record.number - 1)].mapping != mapping
            {
                marks[Int(record.number - 1)] = KeyMark(mapping: mapping, record: UInt32(records.count))
                let place = records[Int(value)]
                records.append(record)
                records.append(
                    SyntaxRecord(.alias, start: place.start, end: place.end, first: target(of: value)))
                nodeCount += 2
                count += 1
            }
            key = next(after: value)
        }
        return count
    }

    private func target(of index: UInt32) -> UInt32 {
        let record = records[Int(index)]
        return record.kind == .alias ? record.first : index
    }
}
