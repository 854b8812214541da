/// Makes up a number.
struct NumberSample {
    let bounds: [ValueBounds]
    let format: String
    let isInteger: Bool

    /// The spelling of a number that fits the limits; of the first candidate when none does.
    func spelling(name: String, ordinal: Int) -> String {
        let all = candidates(name).filter(fits)
        if ordinal > 0, ordinal < all.count { return all[ordinal] }
        if ordinal > 0, let first = all.first, let base = Int(first) {
            let (next, isTooLarge) = base.addingReportingOverflow(ordinal)
            if !isTooLarge, fits(String(next)) { return String(next) }
        }
        return all.first ?? "1"
    }

    private func fits(_ spelling: String) -> Bool {
        guard let number = DecimalNumber(spelling), !isInteger || number.isInteger,
            !NumberFormat.rejects(spelling, format)
        else { return false }
        return bounds.allSatisfy { bounds in
            holds(bounds.minimum) { number >= $0 } && holds(bounds.maximum) { number <= $0 }
                && holds(bounds.exclusiveMinimum) { number > $0 }
                && holds(bounds.exclusiveMaximum) { number < $0 }
                && holds(bounds.multipleOf) { number.isMultiple(of: $0) ?? false }
        }
    }

    private func holds(_ limit: String?, _ test: (DecimalNumber) -> Bool) -> Bool {
        limit.flatMap(DecimalNumber.init).map(test) ?? true
    }

    /// What to try, the best first.
    private func candidates(_ name: String) -> [String] {
        var result = [NameHint(name).number(isInteger: isInteger)].compactMap { $0 }
        result += isInteger ? ["1", "0", "2", "10", "100"] : ["1.5", "1", "0", "0.5", "10", "100", "0.25"]
        for bound in bounds {
            let ends = [bound.minimum, bound.exclusiveMinimum, bound.maximum, bound.exclusiveMaximum]
            for end in ends.compactMap({ $0 }) {
                result.append(end)
                result += neighbours(of: end)
            }
            if let step = bound.multipleOf { result += multiples(of: step, bound) }
        }
        if let low = bounds.compactMap({ $0.minimum ?? $0.exclusiveMinimum }).first.flatMap(Double.init),
            let high = bounds.compactMap({ $0.maximum ?? $0.exclusiveMaximum }).first.flatMap(Double.init),
            !isInteger
        {
            result += ["\(low / 2 + high / 2)"]
        }
        return result
    }

    private func neighbours(of end: String) -> [String] {
        if let value = Int(end) {
            return [value.addingReportingOverflow(1), value.subtractingReportingOverflow(1)]
                .filter { !$0.overflow }.map { String($0.partialValue) }
        }
        guard let value = Double(end), abs(value) < 1e15 else { return [] }
        return [value.rounded(.up), value.rounded(.down)].map { String(Int($0)) }
    }

    /// Multiples of a step near the limits, without the error of binary fractions.
    private func multiples(of step: String, _ bound: ValueBounds) -> [String] {
        guard let decimal = DecimalNumber(step), let size = Double(step), size > 0 else { return [] }
        var factors = [1, 2, 5, 10]
        for end in [bound.minimum, bound.exclusiveMinimum, bound.maximum, bound.exclusiveMaximum] {
            guard let end = end.flatMap(Double.init) else { continue }
            let factor = (end / size).rounded(.up)
            if abs(factor) < 1e15 { factors += [Int(factor), Int(factor) + 1, Int(factor) - 1] }
        }
        return factors.compactMap(decimal.multiplied(by:))
    }
}
