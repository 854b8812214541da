import Testing
import YAMLSyntax

@testable import APIContract

/// Dates with times that mean the same point in time.
struct PointInTimeTests {
    @Test(arguments: [
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09.000Z"),
        ("2024-05-06T07:08:09Z", "2024-05-06T09:08:09+02:00"),
        ("2024-01-01T00:30:00+01:00", "2023-12-31T23:30:00Z"),
        ("2024-03-01T00:00:00+00:01", "2024-02-29T23:59:00z"),
        ("2023-03-01T00:00:00.50Z", "2023-02-28T22:00:00.5-02:00"),
        ("0000-01-01T00:00:00Z", "0000-01-01t00:00:00+00:00"),
    ])
    func theyAreEqual(_ a: String, _ b: String) {
        #expect(PointInTime(a) != nil)
        #expect(PointInTime(a) == PointInTime(b))
    }

    @Test(arguments: [
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:10Z"),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09.001Z"),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09+00:01"),
        ("2023-02-28T00:00:00Z", "2023-03-01T00:00:00Z"),
        ("2024-02-29T00:00:00Z", "2024-03-01T00:00:00Z"), ("2023-12-31T00:00:00Z", "2024-01-01T00:00:00Z"),
    ])
    func theyAreNot(_ a: String, _ b: String) {
        #expect(PointInTime(a) != nil && PointInTime(b) != nil)
        #expect(PointInTime(a) != PointInTime(b))
    }

    @Test(arguments: [
        "", "2024-05-06", "2024-05-06 07:08:09Z", "2024-05-06T07:08:09", "2024-05-06T07:08:09+0000",
    ])
    func otherTextsAreNone(_ text: String) {
        #expect(PointInTime(text) == nil)
    }

    @Test func valuesAreComparedAllTheWayDown() {
        let time = JSONValue.string("2024-05-06T07:08:09Z")
        let other = JSONValue.string("2024-05-06T09:08:09.0+02:00")
        let nested = { (value: JSONValue) in
            JSONValue.object([.init(key: "a", value: .array([value])), .init(key: "b", value: .number("1"))])
        }
        let swapped = JSONValue.object([
            .init(key: "b", value: .number("1.0")), .init(key: "a", value: .array([other])),
        ])
        #expect(JSONEquality.areEqualInTime(nested(time), nested(other)))
        #expect(JSONEquality.areEqualInTime(nested(time), swapped))
        #expect(!JSONEquality.areEqual(nested(time), nested(other)))
        #expect(!JSONEquality.areEqualInTime(nested(time), nested(.string("2024-05-06T07:08:08Z"))))
        #expect(!JSONEquality.areEqualInTime(.object([]), nested(time)))
    }
}
