/// Signs in a row that may open or close marks (CommonMark 0.31, section 6.2).
struct DelimiterRun {
    let sign: Unicode.Scalar
    private let length: Int
    private let canOpen: Bool
    private let canClose: Bool
    /// The signs that are not used for a mark.
    private(set) var count: Int
    /// The marks that end here, the innermost first.
    private(set) var closes: [MarkdownInline.Mark] = []
    /// The marks that start here, the innermost first.
    private(set) var opens: [MarkdownInline.Mark] = []

    init(_ sign: Unicode.Scalar, _ length: Int, before: Unicode.Scalar, after: Unicode.Scalar) {
        self.sign = sign
        self.length = length
        count = length
        let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
        let isLeft = !isSpace(after) && (!after.isPunctuation || isSpace(before) || before.isPunctuation)
        let isRight = !isSpace(before) && (!before.isPunctuation || isSpace(after) || after.isPunctuation)
        switch sign {
        case "_":
            canOpen = isLeft && (!isRight || before.isPunctuation)
            canClose = isRight && (!isLeft || after.isPunctuation)
        case "~":
            canOpen = isLeft && length == 2
            canClose = isRight && length == 2
        default:
            canOpen = isLeft
            canClose = isRight
        }
    }

    private func canMatch(_ closer: DelimiterRun) -> Bool {
        guard sign == closer.sign, canOpen else { return false }
        guard canClose || closer.canOpen else { return true }
        return (length + closer.length) % 3 != 0 || length % 3 == 0 && closer.length % 3 == 0
    }

    /// What decides whether an opener can be found, for runs of one sign.
    private var key: Int { Int(sign.value) * 8 + (canOpen ? 4 : 0) + length % 3 }

    /// Matches the runs from one on, and forgets them.
    /// - Parameters:
    ///   - nodes: the pieces.
    ///   - runs: the indices of the runs among them.
    ///   - bottom: the first run to match.
    static func match(_ nodes: inout [MarkdownInlineParser.Node], _ runs: inout [Int], from bottom: Int) {
        guard bottom < runs.count else { return }
        var all: [DelimiterRun] = runs[bottom...].compactMap { index in
            if case .run(let run) = nodes[index] { return run }
            return nil
        }
        var openers: [Int] = []
        var bottoms: [Int: Int] = [:]
        for index in all.indices {
            while all[index].canClose, all[index].count > 0 {
                // Openers are looked for once only: what was not found stays not found.
                let lowest = bottoms[all[index].key] ?? 0
                let closer = all[index]
                guard let place = openers.lastIndex(where: { $0 < lowest || all[$0].canMatch(closer) }),
                    openers[place] >= lowest
                else {
                    bottoms[closer.key] = index
                    break
                }
                let opener = openers[place]
                let size = all[opener].count >= 2 && closer.count >= 2 ? 2 : 1
                let mark: MarkdownInline.Mark =
                    closer.sign == "~" ? .deletion : size == 2 ? .strong : .emphasis
                all[opener].opens.append(mark)
                all[opener].count -= size
                all[index].closes.append(mark)
                all[index].count -= size
                openers.removeSubrange((place + 1)...)
                if all[opener].count == 0 { openers.removeLast() }
            }
            if all[index].canOpen, all[index].count > 0 { openers.append(index) }
        }
        for (index, run) in zip(runs[bottom...], all) { nodes[index] = .run(run) }
        runs.removeSubrange(bottom...)
    }
}
