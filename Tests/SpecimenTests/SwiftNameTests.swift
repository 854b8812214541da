import Testing
import TypedClient

struct SwiftNameTests {
    @Test(arguments: [
        ("data_request_url", "dataRequestURL", "DataRequestURL"), ("id", "id", "ID"), ("ID", "id", "ID"),
        ("dataRequestId", "dataRequestID", "DataRequestID"), ("user-ids", "userIDs", "UserIDs"),
        ("IDs", "ids", "IDs"), ("PDFFile", "pdfFile", "PDFFile"),
        ("generatePdf", "generatePDF", "GeneratePDF"),
        ("createHTMLTemplate", "createHTMLTemplate", "CreateHTMLTemplate"), ("URLs of", "urlsOf", "URLsOf"),
        ("X-Request-Id", "xRequestID", "XRequestID"), ("DocSpring", "docSpring", "DocSpring"),
        ("v1Token", "v1Token", "V1Token"), ("OAuth2Token", "oAuth2Token", "OAuth2Token"),
        ("idle_class", "idleClass", "IdleClass"), ("__type__", "type", "Type"), ("class", "`class`", "Class"),
        ("Default", "`default`", "Default"), ("2fa", "_2fa", "_2fa"), ("+1", "plus1", "Plus1"),
        ("-1", "minus1", "Minus1"), ("reactions-+1", "reactionsPlus1", "ReactionsPlus1"),
        ("reactions--1", "reactionsMinus1", "ReactionsMinus1"), ("a-1", "a1", "A1"), ("", "empty", "Empty"),
        (">=", "greaterEqual", "GreaterEqual"), ("→", "value", "Value"), ("größe", "größe", "Größe"),
        ("日本 語", "日本語", "日本語"), ("a\u{202E}b\u{200B}c", "aBC", "ABC"), ("a\nb\"; evil()", "aBEvil", "ABEvil"),
        ("ÉTAT_CIVIL", "étatCivil", "ÉtatCivil"), ("😀", "value", "Value"),
    ])
    func names(text: String, member: String, type: String) {
        #expect(SwiftName(text).ofMember == member)
        #expect(SwiftName(text).ofType == type)
    }

    @Test func labelsHaveNoBackticks() {
        #expect(SwiftName("in").ofLabel == "in")
        #expect(SwiftName("in").ofMember == "`in`")
    }

    @Test func longNamesAreCutOff() {
        #expect(SwiftName(String(repeating: "a", count: 100_000)).ofMember.count == 200)
    }
}
