/// Breaks long expressions over lines, as a call's arguments are.
///
/// It knows what `SwiftLiteral` writes: names, numbers, strings on one line, and brackets.
package enum SwiftLayout {
    /// What fits into so many bytes stays on one line.
    private static let width = 80

    /// The lines of an expression, the further ones indented below the first.
    package static func lines(_ expression: String) -> [String] {
        lines(Array(expression.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func lines(_ expression: ArraySlice<UInt8>) -> [[UInt8]] {
        guard expression.count > width, let list = list(expression) else { return [Array(expression)] }
        let items = list.items.map(lines)
        let isCall = expression[list.open] == UInt8(ascii: "(")
        var result = [Array(expression[...list.open])]
        for (index, item) in items.enumerated() {
            result += item.map { Array(repeating: UInt8(ascii: " "), count: 4) + $0 }
            if index < items.count - 1 || !isCall { result[result.count - 1].append(UInt8(ascii: ",")) }
        }
        if !isCall { result.append([]) }
        result[result.count - 1] += expression[list.close...]
        return result
    }

    private struct List {
        let open: Int
        let close: Int
        let items: [ArraySlice<UInt8>]
    }

    /// The first brackets and what stands between their commas; nil if there are none.
    private static func list(_ expression: ArraySlice<UInt8>) -> List? {
        var open: Int?
        var (depth, start) = (0, 0)
        var items: [ArraySlice<UInt8>] = []
        var index = expression.startIndex
        while index < expression.endIndex {
            switch expression[index] {
            case UInt8(ascii: "\""): index = endOfString(expression, index)
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
                if open == nil { (open, start) = (index, index + 1) }
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                depth -= 1
                guard depth == 0, let open else { break }
                if start < index { items.append(expression[start..<index]) }
                return List(open: open, close: index, items: items)
            case UInt8(ascii: ",") where depth == 1:
                items.append(expression[start..<index])
                // A blank follows each comma.
                start = index + 2
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The index of the quote that ends a string.
    private static func endOfString(_ expression: ArraySlice<UInt8>, _ start: Int) -> Int {
        var index = start + 1
        while index < expression.endIndex, expression[index] != UInt8(ascii: "\"") {
            index += expression[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index
    }
}
