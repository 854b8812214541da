import SourceDiagnostics
import Testing

/// Names are written with letters of ASCII where their own are Latin.
struct LatinTextTests {
    @Test(arguments: [
        ("plain_1", "plain_1"), ("Inventário & Estoque", "Inventario & Estoque"), ("Łódź", "Lodz"),
        ("STRAẞE Straße", "STRASSE Strasse"), ("Ærø œuvre", "AEro oeuvre"), ("Nguyễn", "Nguyen"),
        ("cafe\u{301}", "cafe"), ("取得 ΑΒ Ж", "取得 ΑΒ Ж"), ("か\u{3099}", "か\u{3099}"), ("\u{301}", "\u{301}"),
        ("ſ ª", "s ª"), ("Kayıt", "Kayit"), ("Ðorðaþ", "Dordath"), ("ǅ", "ǅ"),
    ]) func writesLatinLetters(text: String, plain: String) {
        #expect(LatinText.plain(text).unicodeScalars.elementsEqual(plain.unicodeScalars))
    }
}
