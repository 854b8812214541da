import APIContract
import ProjectSettings
import SourceDiagnostics
import Specimen
import Testing

@testable import PageAudit

/// A page that an auditor has read beside the document of an API of notes.
struct PageExample {
    static let document = """
        openapi: 3.1.0
        info: {title: Notes, version: "1"}
        servers: [{url: https://api.example.com/v1}]
        components: {securitySchemes: {key: {type: http, scheme: bearer}}}
        security: [{key: []}]
        paths:
          /notes:
            get:
              operationId: listNotes
              summary: List notes
              parameters:
                - {name: limit, in: query, description: How many, schema: {type: integer, maximum: 100}}
              responses:
                "200":
                  description: The notes
                  content:
                    application/json:
                      schema: {type: object, required: [notes], properties: {notes: {type: array}}}
            post:
              operationId: addNote
              summary: Add a note
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      type: object
                      required: [text]
                      additionalProperties: false
                      properties: {text: {type: string}, pinned: {type: boolean}, tags: {type: array}}
              responses:
                "201":
                  description: The note
                  content:
                    application/json:
                      schema: {type: object, required: [id], properties: {id: {type: integer}}}
          /notes/{id}:
            get:
              operationId: getNote
              summary: Get a note
              parameters: [{name: id, in: path, required: true, description: Which, schema: {type: string}}]
              responses: {"200": {description: The note}}
          /files/{path}:
            put:
              operationId: putFile
              summary: Put a file
              parameters: [{name: path, in: path, required: true, description: Which, schema: {type: string}}]
              responses: {"204": {description: Done}}
        """

    let findings: DiagnosticList
    let file: SourceFile

    init(_ page: String, path: String = "page.md", document: String = Self.document) throws {
        file = SourceFile(path: path, bytes: Array(page.utf8))
        let auditor = try #require(document == Self.document ? Self.auditor : Self.auditor(document))
        var findings = DiagnosticList(keepingPlaces: true)
        auditor.audit(file, into: &findings)
        self.findings = findings
    }

    private static let auditor = auditor(document)

    private static func auditor(_ document: String) -> PageAuditor? {
        var diagnostics = DiagnosticList()
        return Generator.contract(SourceFile(path: "openapi.yaml", text: document), into: &diagnostics)
            .flatMap { PageAuditor($0.contract, into: &diagnostics) }
    }

    /// The ids of the findings, each once, but for those about what the page leaves unsaid.
    var ids: [String] {
        let unsaid = [
            "page.missing-status", "page.missing-parameter-text", "page.credential-argument",
            "page.final-newline",
        ]
        return Set(findings.entries.map(\.diagnostic.id)).subtracting(unsaid).sorted()
    }

    /// The messages of the findings with an id.
    func messages(_ id: String) -> [String] {
        findings.entries.map(\.diagnostic).filter { $0.id == id }.map(\.message)
    }

    /// The page with all safe edits of one id made.
    func fixed(_ id: String) -> String {
        var edits: [FixIt.Edit] = []
        for entry in findings.entries where entry.diagnostic.id == id {
            for diagnostic in [entry.diagnostic] + entry.further {
                for fixIt in diagnostic.fixIts where fixIt.applicability == .safe { edits += fixIt.edits }
            }
        }
        edits.sort { $0.range.start > $1.range.start }
        var bytes = file.bytes
        for edit in edits {
            bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.replacement.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A page that is one block of code.
    static func block(_ word: String, _ code: String) throws -> PageExample {
        try PageExample("# Notes\n\n```\(word)\n\(code)\n```\n")
    }
}
