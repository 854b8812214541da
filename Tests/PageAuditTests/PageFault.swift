import Testing

/// A fault that is put into a page that has none, and what an audit must say of it.
struct PageFault: Sendable, CustomTestStringConvertible {
    /// What becomes of the page after `--fix`.
    enum Repair: Sendable {
        /// It is what it was before.
        case whole
        /// It has no finding, and may differ.
        case clean
        /// The finding stays, because only a person can decide; what is suggested makes the page what it was.
        case suggested
        /// The finding stays, because only a person can decide.
        case none
    }

    let name: String
    /// A text that stands in the page; its first place is changed.
    let text: String
    let replacement: String
    /// The ids of all findings, sorted.
    let findings: [String]
    let repair: Repair

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ replacement: String, _ findings: [String], _ repair: Repair) {
        self.name = name
        self.text = text
        self.replacement = replacement
        self.findings = findings.map { "page.\($0)" }
        self.repair = repair
    }

    static let all: [PageFault] = [
        PageFault("method of a command", "--request POST", "--request GET", ["wrong-method"], .whole),
        PageFault(
            "path of a command", "$base_url/data_requests/", "$base_url/submissions/", ["unknown-request"],
            .whole),
        PageFault(
            "path of a program", "encodeURIComponent(dataRequestId)}/tokens",
            "encodeURIComponent(dataRequestId)}/token", ["unknown-request"], .whole),
        PageFault(
            "method of a program", "Net::HTTP::Post.new(uri)", "Net::HTTP::Put.new(uri)", ["wrong-method"],
            .whole),
        PageFault(
            "query parameter", "data_requests/drq_1234567890abcdef01/tokens\"",
            "data_requests/drq_1234567890abcdef01/tokens?typ=api\"", ["unknown-parameter"], .clean),
        PageFault(
            "value of a query parameter", "data_requests/drq_1234567890abcdef01/tokens\"",
            "data_requests/drq_1234567890abcdef01/tokens?type=letter\"", ["invalid-value"], .none),
        PageFault(
            "content that nothing takes", "--header 'Content-Length: 0'",
            "--header 'Content-Type: application/json' --data-raw '{}'", ["invalid-body"], .suggested),
        PageFault(
            "scheme of a URL", "base_url = 'https://", "base_url = 'http://", ["unknown-server"], .whole),
        PageFault(
            "host of a URL", "base_url = 'https://api.docspring.com", "base_url = 'https://api.example.com",
            ["unknown-server"], .suggested),
        PageFault(
            "line break in Base64", "dG9rZW5faWQ6dG9rZW5fc2VjcmV0", "dG9rZW5faWQ6dG9rZW5fc2VjcmV0Cg==",
            ["invalid-basic-sample"], .whole),
        PageFault(
            "no colon in Base64", "Basic dG9rZW5faWQ6dG9rZW5fc2VjcmV0", "Basic dG9rZW5faWR0b2tlbjEy",
            ["invalid-basic-sample"], .none),
        PageFault(
            "no credentials",
            "    --config <(jq -nr '\"user = \\(env.DOCSPRING_TOKEN_ID + \":\" + env.DOCSPRING_TOKEN_SECRET | tojson)\"') \\\n",
            "", ["missing-credentials"], .whole),
        PageFault(
            "credentials of another scheme",
            "Authorization: `Basic ${Buffer.from(credentials).toString(\"base64\")}`",
            "Authorization: `Bearer ${credentials}`", ["wrong-credentials"], .whole),
        PageFault(
            "credentials in an argument",
            "--config <(jq -nr '\"user = \\(env.DOCSPRING_TOKEN_ID + \":\" + env.DOCSPRING_TOKEN_SECRET | tojson)\"')",
            "--user \"$DOCSPRING_TOKEN_ID:$DOCSPRING_TOKEN_SECRET\"", ["credential-argument"], .none),
        PageFault(
            "name of a variable as its value", "username = process.env.DOCSPRING_TOKEN_ID",
            "username = \"DOCSPRING_TOKEN_ID\"", ["quoted-variable"], .whole),
        PageFault(
            "another name of a credential", "username = ENV.fetch('DOCSPRING_TOKEN_ID')",
            "username = ENV.fetch('YOUR_API_TOKEN_ID')", ["credential-name"], .whole),
        PageFault(
            "a credential", "username=os.environ[\"DOCSPRING_TOKEN_ID\"]", "username=\"q7w8e9r1t2y3u4i5o6\"",
            ["literal-credential"], .none),
        PageFault(
            "certificates", "curl --silent", "curl --insecure --silent", ["unverified-certificate"], .whole),
        PageFault(
            "silent errors", "--silent --show-error", "--silent", ["silent-error"], .whole),
        PageFault(
            "words of another language", "puts token['expires_at']", "console.log(token['expires_at'])",
            ["other-language"], .clean),
        PageFault(
            "undeclared variable", "const response = await fetch", "response = await fetch",
            ["undeclared-variable"], .whole),
        PageFault(
            "no entry point", "public static int Main()\n    {\n        const",
            "public int main()\n    {\n        const",
            ["no-entry-point"], .whole),
        PageFault(
            "hidden output", "Console.WriteLine(token.ExpiresAt)", "Debug.WriteLine(token.ExpiresAt)",
            ["hidden-output"], .whole),
        PageFault(
            "nothing loads the package", "require __DIR__ . '/vendor/autoload.php';\n", "",
            ["missing-loading"],
            .clean),
        PageFault("no opening", "<?php\n", "", ["missing-opening"], .whole),
        PageFault(
            "name of a method", "client.createDataRequestToken(", "client.createDataRequestTokens(",
            ["unknown-method"], .whole),
        PageFault(
            "word of a fence", "```python\n# Create", "```\n# Create", ["fence-language"], .whole),
        PageFault(
            "name of a tab", "<template v-slot:ruby>", "<template v-slot:rubi>", ["empty-tab", "hidden-tab"],
            .none),
        PageFault(
            "fence behind HTML", "\n\n```ruby", "\n\n<div>\n```ruby", ["swallowed-fence"], .clean),
        PageFault("request line", "POST https://", "PUT https://", ["wrong-request-line"], .whole),
        PageFault(
            "answer", "\"expires_at\": \"2030-01-31T14:00:00Z\"", "\"expires_at\": 1", ["invalid-response"],
            .suggested),
        PageFault(
            "placeholder in an answer", "\"expires_at\": \"2030-01-31T14:00:00Z\"",
            "\"expires_at\": \"TIMESTAMP\"",
            ["invalid-response"], .whole),
        PageFault(
            "no JSON", "\"status\": \"success\",\n", "\"status\": \"success\"\n", ["invalid-json"], .none),
    ]
}
