import SourceDiagnostics
import Testing

@testable import PageAudit

/// What looks like a request and is none, and requests that can be read in part only: nothing is said of them.
struct UnreadCodeTests {
    private static let url = "https://api.example.com/v1"
    private static let client =
        "const api = axios.create({baseURL: '\(url)', headers: {Authorization: token}});\n"

    @Test(arguments: [
        ("js", client + "api.get('/notes'); app.get('/hook', answer); router.post('/notes/hook', answer);"),
        (
            "js",
            client + "api.get('/notes'); const id = response.headers.get('x-request-id'); cache.get('key');"
        ),
        ("js", client + "api.get('something');"),
        ("js", "const value = cache.get('\(url)/nothing', token);"),
        ("js", "console.log('GET /notez');"),
        ("js", "const hook = {url: '\(url)/hooks', text: 'a'};\nlater(hook, token);"),
        (
            "js",
            "axios.post('\(url)/notes', {text: 'a', tags: [{url: '\(url)/nothing'}]}, {headers: {Authorization: t}});"
        ),
        (
            "python",
            "client = httpx.Client(base_url='\(url)', headers=headers)\nname = client.get('/notes').json().get('name')"
        ),
        (
            "python",
            "conn = http.client.HTTPSConnection('api.example.com')\nconn.request('GET', '/v1/notes', headers=headers)\nprint(conn.getresponse().getheader('date'))"
        ),
        (
            "ruby",
            "conn = Faraday.new(url: '\(url)', headers: headers)\nconn.get('notes', limit: 5)\nget '/hook' do\n  'ok'\nend"
        ),
        (
            "java",
            "Request r = new Request.Builder().url(\"\(url)/notes\").header(\"Authorization\", t).build();\njson.put(\"a\", \"b\");"
        ),
        ("bash", "http-server .\nwget https://files.example.org/files/notes.tar.gz"),
        ("bash", "curl -I \(url)/notes -H \"Authorization: Bearer $T\""),
        ("go", "req, _ := http.NewRequest(http.MethodGet, baseURL+\"/note\", nil)"),
    ])
    func nothingIsSaid(language: String, code: String) throws {
        let page = try PageExample.block(language, code)
        #expect(page.ids.isEmpty, "\(page.findings.entries.map(\.diagnostic.message))")
    }

    @Test func contentIsNoOption() throws {
        let code =
            "const note = {url: '\(Self.url)/nothing'};\naxios.post('\(Self.url)/notes', note, {headers: headers});"
        #expect(try PageExample.block("js", code).ids == ["page.invalid-body"])
    }

    @Test func itemsOfACommandAreContent() throws {
        let code = "http POST \(Self.url)/notes Authorization:\"Bearer $T\" pinned:=1"
        #expect(
            try PageExample.block("bash", code).messages("page.invalid-body") == [
                "the content lacks the member 'text'",
                "the content's '/pinned' must be a boolean, is 1",
            ])
    }

    @Test func anotherProgramIsNotReplacedByAnExample() throws {
        let page = try PageExample.block(
            "bash", "wget \(Self.url)/nothing --header 'Authorization: Bearer X'")
        #expect(page.ids == ["page.unknown-request"])
        #expect(page.fixed("page.unknown-request") == String(decoding: page.file.bytes, as: UTF8.self))
    }

    @Test func aParameterIsMarkedByItself() throws {
        let code = "requests.get('\(Self.url)/notes?limt=5', headers=headers)\n"
        let more = "requests.get('\(Self.url)/notes', params={'limt': 5}, headers=headers)"
        let page = try PageExample.block("python", code + more)
        let marked = page.findings.entries.flatMap { [$0.diagnostic] + $0.further }.compactMap { finding in
            finding.range.map { String(decoding: page.file.bytes[$0.start..<$0.end], as: UTF8.self) }
        }
        #expect(marked == ["limt", "'limt'"])
    }

    @Test func aMessageSaysItsHost() throws {
        let page = try PageExample.block("http", "GET /v1/nothing HTTP/1.1\nHost: api.example.com")
        #expect(page.ids == ["page.wrong-request-line"])
        #expect(try PageExample.block("http", "GET /v1/nothing HTTP/1.1\nHost: example.org").ids.isEmpty)
    }
}
