/// Finds a key in a mapping with many entries without looking at all of them.
///
/// One hash table of key records for each wide mapping, all in one array. Narrow mappings, nearly all
/// of them, are searched in order.
struct WideTables: Sendable {
    /// Mappings with more entries have a table.
    static let threshold = 16

    private struct Table: Sendable {
        let offset: Int
        let mask: Int
    }

    private var tables: ContiguousArray<Table> = []
    private var slots: ContiguousArray<UInt32> = []

    /// Makes a table for a mapping.
    /// - Returns: the table's number.
    mutating func add(entries count: Int) -> Int {
        var size = 32
        while size < count * 2 { size *= 2 }
        tables.append(Table(offset: slots.count, mask: size - 1))
        slots.append(contentsOf: repeatElement(0, count: size))
        return tables.count - 1
    }

    /// Adds the record of a key that the table does not hold yet.
    mutating func insert(_ record: UInt32, hash: UInt32, into number: Int) {
        let table = tables[number]
        var slot = Int(hash) & table.mask
        while slots[table.offset + slot] != 0 { slot = (slot + 1) & table.mask }
        slots[table.offset + slot] = record
    }

    /// The first record with this hash for which `isWanted` holds. A key's record is never 0: its mapping
    /// stands before it.
    func find(hash: UInt32, in number: Int, where isWanted: (UInt32) -> Bool) -> UInt32? {
        let table = tables[number]
        var slot = Int(hash) & table.mask
        while slots[table.offset + slot] != 0 {
            let record = slots[table.offset + slot]
            if isWanted(record) { return record }
            slot = (slot + 1) & table.mask
        }
        return nil
    }
}
