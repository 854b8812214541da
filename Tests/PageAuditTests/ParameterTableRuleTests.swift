import SourceDiagnostics
import Testing

@testable import PageAudit

/// Tables of parameters say what the document says.
struct ParameterTableRuleTests {
    private static func page(_ line: String, _ rows: String, heading: String = "### Parameters") throws
        -> PageExample
    {
        try PageExample(
            "# Notes\n\n`\(line)`\n\n\(heading)\n\nName | Type | Required\n--- | --- | ---\n\(rows)\n")
    }

    @Test(arguments: [
        ("GET /notes", "limit | integer | no"), ("GET /notes", "`limit`? | Int | optional"),
        ("GET /notes", "**limit** | number | No"), ("POST /notes", "text | string | yes\npinned | bool | no"),
        ("POST /notes", "text | `string` | yes if there is none\ntags | string[] | no"),
        ("POST /notes", "text | string | yes\n&nbsp;&nbsp;text.lang | string | no"),
        ("GET /notes/{id}", "ID | string | yes"), ("GET /notes", "page | integer | no\nsort | string | no"),
    ])
    func aRightTableHasNoFinding(line: String, rows: String) throws {
        #expect(try Self.page(line, rows).messages("page.parameter-table").isEmpty)
    }

    @Test(arguments: [
        ("GET /notes", "limit | boolean | no", "'limit' is of type integer, not boolean"),
        ("GET /notes", "limit | integer | Yes", "'limit' of listNotes is optional"),
        ("POST /notes", "`text` | string | optional\npinned | boolean | no", "'text' of addNote is required"),
        (
            "POST /notes", "txt | string | yes\npinned | boolean | no\ntags | array | no",
            "addNote has no parameter 'txt'; did you mean 'text'?"
        ),
        ("GET /notes/{id}", "id | string | no", "'id' of getNote is required"),
    ])
    func aFaultIsFoundAndRepaired(line: String, rows: String, message: String) throws {
        let found = try Self.page(line, rows)
        #expect(found.messages("page.parameter-table") == [message])
        let fixed = found.fixed("page.parameter-table")
        #expect(try PageExample(fixed).messages("page.parameter-table").isEmpty, "\(fixed)")
        #expect(fixed.count(where: \.isNewline) == 9 + rows.count(where: \.isNewline))
    }

    /// An object whose members are sent under their own names, and one whose members are not.
    private static let objects = """
        openapi: 3.1.0
        info: {title: Notes, version: '1'}
        servers: [{url: https://api.notes.example}]
        components: {schemas: {Criteria: {type: object, required: [query], properties: {query: {type: string}}}}}
        paths:
          /notes:
            get:
              operationId: listNotes
              parameters:
                - {name: criteria, in: query, required: true, schema: {$ref: '#/components/schemas/Criteria'}}
                - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {inner: {type: string}}}}
                - {name: kind, in: query, required: true, schema: {type: string}}
              requestBody: {content: {application/json: {schema: {type: object, properties: {kind: {type: string}}}}}}
              responses: {'200': {description: The notes}}
        """

    @Test(arguments: [
        ("deep | object | no\nquery | string | yes", []),
        ("deep | object | no\nquery | string | no", ["'query' of listNotes is required"]),
        (
            "criteria | object | yes\ndeep | object | no\ninner | string | no",
            ["listNotes has no parameter 'inner'"]
        ),
        // Also a member of the content has that name.
        ("deep | object | no\nquery | string | yes\nkind | string | no", []),
    ])
    func membersOfAnObjectAreParameters(rows: String, messages: [String]) throws {
        let page = try PageExample(
            "# Notes\n\n`GET /notes`\n\n### Parameters\n\nName | Type | Required\n--- | --- | ---\n\(rows)\n",
            document: Self.objects)
        #expect(page.messages("page.parameter-table") == messages)
    }

    @Test func tablesOfAnswersAreNotRead() throws {
        let rows = "limit | string | yes"
        #expect(try Self.page("GET /notes", rows, heading: "### Response fields").ids.isEmpty)
        #expect(try Self.page("GET /notes", rows, heading: "### 200 OK").ids.isEmpty)
        #expect(try Self.page("GET /notes", rows).ids == ["page.parameter-table"])
    }

    @Test func cellsHaveTheirPlaces() {
        let text = "| A | B |\n| :-- | --: |\n| `a\\|b` | |\n| c | d |\n\nText | more\n"
        let page = PageReader.read(SourceFile(path: "page.md", text: text))
        let tables = PageTable.all(page)
        #expect(tables.map { $0.titles.map(\.text) } == [["A", "B"]])
        #expect(tables.first?.rows.map { $0.map(\.text) } == [["`a\\|b`", ""], ["c", "d"]])
        #expect(tables.first?.rows.joined().allSatisfy { page.text($0.range) == $0.text } == true)
    }
}
