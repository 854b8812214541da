import APIContract
import Testing

struct Base64Tests {
    /// RFC 4648, section 10, and RFC 7617, section 2.1.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"), ("test:123£", "dGVzdDoxMjPCow=="),
    ])
    func encodes(_ text: String, _ expected: String) {
        #expect(Base64.encode(Array(text.utf8)) == expected)
    }
}
