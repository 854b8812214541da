/// A function that a template applies to a value: `{{ path | name(argument) }}`.
///
/// A class, because rendering passes it on and one reference is cheap to count.
package final class Filter: Sendable {
    /// A value written between a filter's parentheses.
    package enum Argument: Sendable, Equatable {
        /// A bare word, one of those that the parameter allows.
        case word(String)
        /// A quoted string.
        case string(String)
        /// A whole number.
        case integer(Int)
    }

    /// What a filter may be given between its parentheses.
    package struct Parameter: Sendable {
        /// Which arguments are allowed.
        package enum Kind: Sendable {
            /// One of these words.
            case word([String])
            /// Any quoted string.
            case string
            /// Any whole number.
            case integer
        }

        /// What messages call it.
        package let name: String
        /// Which arguments are allowed.
        package let kind: Kind
        /// Whether it may be left out; all parameters after it may be left out too.
        package let isOptional: Bool

        /// Makes a parameter.
        package init(_ name: String, _ kind: Kind, isOptional: Bool = false) {
            self.name = name
            self.kind = kind
            self.isOptional = isOptional
        }
    }

    /// What a filter makes.
    package enum Output: Sendable {
        /// Text that is safe in the output: the filter is an emitting one.
        case code
        /// Other text, which still needs an emitting filter.
        case text
    }

    /// Does the filter's work.
    package typealias Body =
        @Sendable (TemplateValue, [Argument]) throws(FilterFailure) -> TemplateValue

    /// The name that templates use.
    package let name: String
    /// One sentence for the template reference.
    package let summary: String
    /// The shapes that it accepts; a value of one of them is what `apply` gets.
    package let inputs: [TemplateShape]
    /// What stands between its parentheses.
    package let parameters: [Parameter]
    /// What it makes.
    package let output: Output
    /// Does the work: the value and the checked arguments (optional ones may be missing at the end);
    /// the result is `.code` or `.text`, as `output` says.
    package let apply: Body

    /// Makes a filter.
    package init(
        _ name: String, _ summary: String, inputs: [TemplateShape], parameters: [Parameter] = [],
        output: Output, apply: @escaping Body
    ) {
        self.name = name
        self.summary = summary
        self.inputs = inputs
        self.parameters = parameters
        self.output = output
        self.apply = apply
    }
}

/// Why a filter cannot write a value, such as `U+0000 cannot be written in a literal`.
package struct FilterFailure: Error {
    /// What is wrong with the value, without naming its place.
    package let message: String

    /// Makes a failure.
    package init(_ message: String) { self.message = message }
}
