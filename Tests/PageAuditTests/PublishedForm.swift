import Foundation
import SourceDiagnostics
import SpecimenHarness
import Testing

@testable import PageAudit

/// One way in which published code sends a request, with the request that it sends: a section of a page below `Forms`.
///
/// A heading there is `what the form is: METHOD /path`, and a block of code follows. All of them send a request that
/// is right; faults are put into them by changing words.
struct PublishedForm: Sendable, CustomTestStringConvertible {
    /// A change that makes a form wrong, and what an audit must say then.
    enum Fault: Sendable, CaseIterable {
        case path, method, query, credential

        /// The ids of findings one of which must be there.
        var findings: [String] {
            switch self {
            case .path: ["page.unknown-request", "page.wrong-request-line"]
            case .method: ["page.wrong-method", "page.wrong-request-line"]
            case .query: ["page.unknown-parameter"]
            case .credential: ["page.literal-credential"]
            }
        }
    }

    /// What the form is.
    let name: String
    /// The method that it sends.
    let method: String
    /// The page that it is on.
    let file: String
    /// The word behind its fence.
    let word: String
    let code: String

    var testDescription: String { "\(file): \(name)" }

    /// All forms.
    static let all: [PublishedForm] = {
        let folder = "Tests/PageAuditTests/Forms"
        return Repository.files(under: folder).flatMap { file in
            (try? Repository.text(file)).map { forms(String(file.dropFirst(folder.count + 1)), $0) } ?? []
        }
    }()

    private static func forms(_ file: String, _ text: String) -> [PublishedForm] {
        let page = PageReader.read(SourceFile(path: file, text: text))
        return page.blocks.compactMap { block in
            guard let heading = page.headings(above: block.range.lowerBound).first?.text,
                let mark = heading.range(of: ": ", options: .backwards),
                let method = heading[mark.upperBound...].split(separator: " ").first
            else { return nil }
            return PublishedForm(
                name: String(heading[..<mark.lowerBound]), method: String(method), file: file,
                word: block.word, code: page.text(block.body))
        }
    }

    /// The code with a fault; nil where it has nothing that could be wrong so.
    func code(with fault: Fault) -> String? {
        let changed =
            switch fault {
            case .path:
                code.replacingOccurrences(
                    of: "notes(?=['\"?`/ \\n)\\]&]|$)", with: "note", options: .regularExpression)
            case .query: code.replacing("limit", with: "limt")
            case .credential: code.replacing("YOUR_TOKEN", with: "kT9wQ2mX7vR4bN8cL5jH")
            case .method: method == "POST" ? put : delete
            }
        return changed == code ? nil : changed
    }

    private var put: String {
        code.replacing("POSTFIELDS", with: "FIELDS").replacing("POST", with: "PUT")
            .replacingOccurrences(
                of: "Post(?=Async|AsJson|\\b|\\()", with: "Put", options: .regularExpression
            )
            .replacingOccurrences(of: "\\bpost\\b", with: "put", options: .regularExpression)
    }

    private var delete: String {
        let words = [
            ("\\bGET\\b", "DELETE"), ("(?<=[.:>'])get(?=[('\\n,])", "delete"),
            ("(?<=::)Get(?=\\.)", "Delete"),
            ("(?<=Method\\.|Method)Get\\b", "Delete"), ("GetAsync", "DeleteAsync"),
        ]
        return words.reduce(code) {
            $0.replacingOccurrences(of: $1.0, with: $1.1, options: .regularExpression)
        }
    }
}

/// The code of pages in the forms that are published most: what is right has no finding, and each fault is seen.
struct PublishedFormTests {
    @Test func thereAreForms() {
        #expect(PublishedForm.all.count >= 100)
    }

    @Test(arguments: PublishedForm.all) func aFormIsRead(form: PublishedForm) throws {
        let page = try PageExample.block(form.word, form.code)
        #expect(page.ids.isEmpty, "\(page.findings.entries.map(\.diagnostic.message))")
        for fault in PublishedForm.Fault.allCases {
            guard let code = form.code(with: fault) else { continue }
            let ids = try PageExample.block(form.word, code).ids
            #expect(!Set(ids).isDisjoint(with: fault.findings), "\(fault): \(ids)\n\(code)")
        }
    }
}
