/// Which optional values are known to be present at a place in a template, by the `if`s around it.
struct KnownPresence {
    /// An optional value: the local where its path starts, and the slots after it.
    struct Place: Equatable {
        let local: Int
        let slots: [Int]
    }

    private var places: [Place] = []

    /// How much is known, to forget what comes later.
    var count: Int { places.count }

    func contains(_ place: Place) -> Bool { places.contains(place) }

    mutating func learn(_ new: [Place]) { places.append(contentsOf: new) }

    mutating func forget(downTo count: Int) { places.removeLast(max(0, places.count - count)) }
}
