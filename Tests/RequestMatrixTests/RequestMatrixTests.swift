import Foundation
import Testing

struct RequestMatrixTests {
    /// What fetch and URLSession cannot send, whatever a program says.
    private static let refused = [
        "example.refused-request: getWithContent has no example 'http' in JavaScript, whose library sends no GET "
            + "requests with content",
        "example.refused-request: traceItem has no example 'http' in JavaScript, whose library sends no requests "
            + "of method TRACE",
        "example.refused-request: queryBidi has no example 'http' in C#, whose library sends no U+202E in a URL",
    ]

    @Test func everyLanguageSendsEveryRequestAsItIsMeant() throws {
        var matrix = RequestMatrix()
        try matrix.run()
        print(matrix.table)
        #expect(matrix.operations.count >= 150)
        #expect(matrix.faults == [])
        // In continuous integration everything is installed, so a skip there is a fault.
        if ProcessInfo.processInfo.environment["CI"] != nil { #expect(matrix.skipped == [:]) }
        #expect(matrix.rightEverywhere == matrix.operations.count)
        let findings = matrix.findings.filter {
            $0.contains("example 'http' in JavaScript") || $0.contains("in C#")
        }
        #expect(findings.sorted() == Self.refused.sorted())
        // The matrix has headers that OpenAPI says are ignored, to see that they are.
        let known = ["example.refused-request", "spec.ignored-header"]
        #expect(
            matrix.findings.allSatisfy { finding in known.contains { finding.hasPrefix($0) } },
            "\(matrix.findings)")
    }
}
