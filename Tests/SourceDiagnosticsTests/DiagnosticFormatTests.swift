import SourceDiagnostics
import Testing

struct DiagnosticFormatTests {
    @Test func theNamesAreThoseOfTheCommandLine() {
        #expect(DiagnosticFormat.allCases.map(\.rawValue) == ["text", "json", "sarif", "github", "junit"])
    }

    @Test func usesTheFormattersOfTheirNames() {
        let list = Findings.sample()
        #expect(DiagnosticFormat.text.format(list, colour: true) == TextFormatter(colour: true).format(list))
        #expect(DiagnosticFormat.json.format(list) == JSONFormatter().format(list))
        #expect(DiagnosticFormat.sarif.format(list) == SARIFFormatter().format(list))
        #expect(DiagnosticFormat.github.format(list) == GitHubFormatter().format(list))
        #expect(DiagnosticFormat.junit.format(list) == JUnitFormatter().format(list))
    }

    @Test(arguments: DiagnosticFormat.allCases) func coloursOnlyText(_ format: DiagnosticFormat) {
        let hasColour = format.format(Findings.sample(), colour: true).contains("\u{1B}[")
        #expect(hasColour == (format == .text))
    }
}
