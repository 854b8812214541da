/// The different mapping keys of a document, each stored once and known by a number.
///
/// Open addressing over a multiply-and-fold hash with a secret start value, so that a document
/// cannot be written to make its keys collide.
struct KeyTable: Sendable {
    struct Key: Sendable {
        let offset: UInt32
        let length: UInt32
        let hash: UInt32
    }

    private(set) var keys: ContiguousArray<Key> = []
    private var slots = ContiguousArray<UInt32>(repeating: 0, count: 1024)
    private let seed = UInt64.random(in: 1...UInt64.max)

    /// The number of a key, or nil when no mapping has it.
    func find(_ bytes: UnsafeBufferPointer<UInt8>, in text: ContiguousArray<UInt8>) -> UInt32? {
        let slot = locate(bytes, hash: hash(bytes), in: text)
        return slots[slot] == 0 ? nil : slots[slot] - 1
    }

    /// The number of a key, which is added if it is new.
    mutating func intern(
        _ bytes: UnsafeBufferPointer<UInt8>, into text: inout ContiguousArray<UInt8>
    ) -> UInt32 {
        let hash = hash(bytes)
        let slot = locate(bytes, hash: hash, in: text)
        if slots[slot] != 0 { return slots[slot] - 1 }
        keys.append(Key(offset: UInt32(text.count), length: UInt32(bytes.count), hash: hash))
        text.append(contentsOf: bytes)
        let number = UInt32(keys.count)
        slots[slot] = number
        if keys.count * 2 > slots.count { grow() }
        return number - 1
    }

    /// The slot that holds the key, or the empty one where it belongs.
    private func locate(
        _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32, in text: ContiguousArray<UInt8>
    ) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let key = keys[Int(slots[slot]) - 1]
            if key.hash == hash, Int(key.length) == bytes.count,
                text.withUnsafeBufferPointer({ areEqual($0, Int(key.offset), bytes) })
            {
                return slot
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func areEqual(
        _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        // Eight bytes at a time: most keys are then compared at once.
        let (known, key) = (UnsafeRawBufferPointer(text), UnsafeRawBufferPointer(bytes))
        var index = 0
        while index + 8 <= key.count {
            let expected = known.loadUnaligned(fromByteOffset: offset + index, as: UInt64.self)
            if key.loadUnaligned(fromByteOffset: index, as: UInt64.self) != expected { return false }
            index += 8
        }
        while index < key.count {
            if known[offset + index] != key[index] { return false }
            index += 1
        }
        return true
    }

    private mutating func grow() {
        var larger = ContiguousArray<UInt32>(repeating: 0, count: slots.count * 2)
        let mask = larger.count - 1
        for (index, key) in keys.enumerated() {
            var slot = Int(key.hash) & mask
            while larger[slot] != 0 { slot = (slot + 1) & mask }
            larger[slot] = UInt32(index + 1)
        }
        slots = larger
    }

    private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let raw = UnsafeRawBufferPointer(bytes)
        var state = seed ^ UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 <= raw.count {
            state = Self.fold(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var tail: UInt64 = 0
        while index < raw.count {
            tail = tail << 8 | UInt64(raw[index])
            index += 1
        }
        return UInt32(truncatingIfNeeded: Self.fold(Self.fold(state ^ tail) ^ seed))
    }

    private static func fold(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
