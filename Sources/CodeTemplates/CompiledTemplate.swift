import SourceDiagnostics

/// A template file as a flat list of operations, checked: what `Renderer` runs.
final class CompiledTemplate: Sendable {
    let file: SourceFile
    let context: RecordShape
    let program: Program
    /// The templates of `program.includes`, in that order.
    let includes: [CompiledTemplate]
    /// How many files include each other in the longest chain from here, this one counted.
    let includeDepth: Int

    init(file: SourceFile, context: RecordShape, program: Program, includes: [CompiledTemplate]) {
        self.file = file
        self.context = context
        self.program = program
        self.includes = includes
        includeDepth = 1 + (includes.map(\.includeDepth).max() ?? 0)
    }
}

/// The operations of one template file with what they refer to by index.
struct Program: Sendable {
    enum Operation: Sendable {
        /// Writes bytes of `text`; `lastLine` is the offset after their last line break, or -1.
        case literal(start: Int, end: Int, lastLine: Int)
        /// Writes the value of an element of `outputs`.
        case write(Int)
        /// Goes on elsewhere.
        case jump(Int)
        /// Goes on elsewhere unless the element of `conditions` holds.
        case branch(Int, otherwise: Int)
        /// Starts the element of `loops`, or goes on elsewhere when its list is empty.
        case loop(Int, end: Int)
        /// Starts the next round of the innermost loop, or ends it.
        case next(body: Int)
        /// Writes an element of `includes`.
        case include(Int)
    }

    /// A path, resolved. A class, because rendering passes it on and one reference is cheap to count.
    final class Reference: Sendable {
        enum Base: Sendable, Equatable {
            /// The context (0) or a loop variable.
            case local(Int)
            case loopFirst
            case loopLast
            case loopIndex
        }

        /// One field access: the slot, and how many slots the record must have.
        struct Step: Sendable {
            let slot: Int
            let count: Int
        }

        let base: Base
        let steps: [Step]
        let shape: TemplateShape
        /// Where the path stands in the file.
        let range: Range<Int>

        init(base: Base, steps: [Step], shape: TemplateShape, range: Range<Int>) {
            self.base = base
            self.steps = steps
            self.shape = shape
            self.range = range
        }
    }

    struct FilterCall: Sendable {
        /// The index in the `FilterSet`.
        let filter: Int
        let arguments: [Filter.Argument]
    }

    struct Output: Sendable {
        let reference: Reference
        /// None for a value that is code already.
        let filters: [FilterCall]
    }

    struct Condition: Sendable {
        let reference: Reference
        let isNegated: Bool
    }

    struct Loop: Sendable {
        let reference: Reference
        /// The local that holds the loop variable.
        let local: Int
    }

    struct Include: Sendable {
        let name: String
        let range: Range<Int>
        /// What is passed on; nil passes the context.
        let argument: Reference?
        /// The bytes of `text` before the tag, when it is alone on its line.
        let indentation: Range<Int>?
        /// Whether a line break follows what it writes.
        let takesBreak: Bool
    }

    var operations: [Operation] = []
    var text: [UInt8] = []
    var outputs: [Output] = []
    var conditions: [Condition] = []
    var loops: [Loop] = []
    var includes: [Include] = []
    /// How many locals there are, the context included.
    var localCount = 1
}
