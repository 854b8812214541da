/// What the name of a value tells about it: `customer_email` ends like an e-mail address.
struct NameHint {
    /// The words of the name in lower case.
    let words: [String]

    /// Takes a name apart at capitals, digits and punctuation.
    init(_ name: String) {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name.unicodeScalars.prefix(100) {
            let isLetter = character.properties.isAlphabetic
            let isUpper = character.properties.isUppercase
            if !isLetter || (isUpper && wasLower) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isLetter { word += character.properties.lowercaseMapping }
            wasLower = isLetter && !isUpper
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// A text for the name; nil when it tells nothing.
    var text: String? {
        let whole = words.joined()
        if let text = Self.texts[whole] { return text }
        guard let last = words.last else { return nil }
        let pair = words.suffix(2).joined()
        if let text = Self.texts[pair] { return text }
        if last == "at" || last == "on", words.count > 1 { return "2030-01-31T14:00:00Z" }
        return Self.texts[last]
    }

    /// A number for the name; nil when it tells nothing.
    func number(isInteger: Bool) -> String? {
        guard let last = words.last else { return nil }
        if isInteger { return Self.integers[last] }
        return Self.fractions[last] ?? Self.integers[last]
    }

    private static let texts: [String: String] = [
        "email": "ada@example.com", "mail": "ada@example.com", "url": "https://example.com",
        "uri": "https://example.com", "link": "https://example.com", "href": "https://example.com",
        "website": "https://example.com", "homepage": "https://example.com",
        "webhook": "https://example.com/webhook", "callback": "https://example.com/callback",
        "uuid": "123e4567-e89b-12d3-a456-426614174000", "guid": "123e4567-e89b-12d3-a456-426614174000",
        "id": "abc123", "ids": "abc123", "identifier": "abc123", "name": "Ada Lovelace",
        "fullname": "Ada Lovelace", "firstname": "Ada", "givenname": "Ada", "lastname": "Lovelace",
        "surname": "Lovelace", "familyname": "Lovelace", "username": "ada", "login": "ada", "user": "ada",
        "nickname": "ada", "filename": "document.pdf", "file": "document.pdf", "hostname": "example.com",
        "domainname": "example.com", "companyname": "Example Ltd", "eventname": "example",
        "phone": "+15555550100", "telephone": "+15555550100", "mobile": "+15555550100",
        "fax": "+15555550100", "phonenumber": "+15555550100", "city": "London", "town": "London",
        "country": "GB", "countrycode": "GB", "countryname": "United Kingdom", "state": "active",
        "status": "active", "region": "eu-west", "zip": "12345", "zipcode": "12345", "postcode": "12345",
        "postalcode": "12345", "street": "12 Example Street", "address": "12 Example Street",
        "currency": "EUR", "currencycode": "EUR", "language": "en", "lang": "en", "locale": "en-GB",
        "timezone": "Europe/London", "company": "Example Ltd", "organization": "Example Ltd",
        "organisation": "Example Ltd", "title": "An example", "subject": "An example",
        "description": "A short description", "summary": "A short summary", "message": "Hello, world",
        "text": "Hello, world", "comment": "Hello, world", "note": "Hello, world", "content": "Hello, world",
        "body": "Hello, world", "version": "1.0.0", "color": "#336699", "colour": "#336699",
        "domain": "example.com", "host": "example.com", "server": "example.com", "ip": "192.0.2.1",
        "ipaddress": "192.0.2.1", "date": "2030-01-31", "birthday": "1815-12-10", "birthdate": "1815-12-10",
        "dateofbirth": "1815-12-10", "datetime": "2030-01-31T14:00:00Z",
        "timestamp": "2030-01-31T14:00:00Z", "time": "14:00:00", "path": "/example", "slug": "an-example",
        "password": "example-password", "secret": "example-secret", "token": "example-token",
        "apikey": "example-key", "code": "ABC123", "reference": "ABC123", "tag": "example",
        "label": "example", "mimetype": "application/pdf", "contenttype": "application/json",
        "sku": "ABC-123",
        "price": "19.99", "amount": "19.99",
    ]

    private static let integers: [String: String] = [
        "id": "42", "page": "1", "limit": "10", "size": "10", "count": "10", "total": "10", "offset": "0",
        "year": "2030", "month": "1", "day": "31", "hour": "14", "minute": "30", "second": "0", "age": "36",
        "port": "8080", "width": "640", "height": "480", "percent": "50", "percentage": "50",
        "amount": "1999", "price": "1999", "quantity": "2", "timestamp": "1896098400", "at": "1896098400",
        "duration": "60", "timeout": "30", "rating": "5", "status": "200", "code": "200",
    ]

    private static let fractions: [String: String] = [
        "latitude": "51.5", "lat": "51.5", "longitude": "-0.12", "lng": "-0.12", "lon": "-0.12",
        "long": "-0.12", "price": "19.99", "amount": "19.99", "total": "19.99", "cost": "19.99",
        "percent": "12.5", "percentage": "12.5", "rate": "0.2", "score": "0.9", "weight": "1.5",
    ]
}
