public import Foundation

nonisolated extension Acme {
    public struct User: Decodable, Hashable, Sendable {
        public var id: UUID
        /// The default is `"nobody"`.
        public var name: String
        /// The default is `"green"`.
        public var color: Color
        /// The default is `0`.
        public var visits: Int
        /// The default is `0.5`.
        public var ratio: Double
        /// The default is `true`.
        public var isActive: Bool
        public var birthday: APIDate?
        public var seen: Date?
        public var homepage: URL?
        public var manager: User? {
            get { _manager.value }
            set { _manager = APIBox(newValue) }
        }
        private var _manager: APIBox<User?>
        public var deputy: User? {
            get { _deputy.value }
            set { _deputy = APIBox(newValue).hidden }
        }
        private var _deputy: APIBox<User?>
        public var address: Address?

        public init(
            id: UUID,
            name: String = "nobody",
            color: Color = .green,
            visits: Int = 0,
            ratio: Double = 0.5,
            isActive: Bool = true,
            birthday: APIDate?,
            seen: Date?,
            homepage: URL?,
            manager: User?,
            deputy: User?,
            address: Address?
        ) {
            self.id = id
            self.name = name
            self.color = color
            self.visits = visits
            self.ratio = ratio
            self.isActive = isActive
            self.birthday = birthday
            self.seen = seen
            self.homepage = homepage
            self._manager = APIBox(manager)
            self._deputy = APIBox(deputy).hidden
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.id = try object.value("id")
            self.name = try object.optional("name") ?? "nobody"
            self.color = try object.optional("color") ?? .green
            self.visits = try object.optional("visits") ?? 0
            self.ratio = try object.optional("ratio") ?? 0.5
            self.isActive = try object.optional("isActive") ?? true
            self.birthday = try object.optional("birthday")
            self.seen = try object.optional("seen")
            self.homepage = try object.optional("homepage")
            self._manager = try object.optionalBox("manager")
            self._deputy = try object.optionalBox("deputy").hidden
            self.address = try object.optional("address")
        }
    }

    public enum Color: APIOpenEnum {
        case red
        case green
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.red, .green]
        public var rawValue: String {
            switch self {
            case .red: "red"
            case .green: "green"
            case .unknown(let rawValue): rawValue
            }
        }
    }

    public struct Address: Codable, Hashable, Sendable {
        public var city: String?
        /// Members that the document does not name.
        public var additionalProperties: [String: String]

        public init(city: String? = nil, additionalProperties: [String: String] = [:]) {
            self.city = city
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.city = try object.optional("city")
            self.additionalProperties = try object.others(than: ["city"])
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.others(self.additionalProperties, than: ["city"])
            try object.optional("city", self.city)
        }
    }

    public struct Problem: Decodable, Hashable, Sendable {
        public var message: String?

        public init(message: String?) {
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.message = try object.optional("message")
        }
    }

    public struct NewUser: Encodable, Hashable, Sendable {
        public var name: String
        /// Null for none.
        @APINullable public var email: String?
        /// The default is `[]`.
        public var tags: [String]?
        public var nickname: String??
        public var address: Address?

        public init(
            name: String,
            email: String?,
            tags: [String]? = nil,
            nickname: String?? = nil,
            address: Address? = nil
        ) {
            self.name = name
            self.email = email
            self.tags = tags
            self.nickname = nickname
            self.address = address
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("name", self.name)
            try object.value("email", self.email)
            try object.optional("tags", self.tags)
            try object.optional("nickname", self.nickname)
            try object.optional("address", self.address)
        }
    }

    public struct UserChange: Encodable, Hashable, Sendable {
        public var name: String?
        public var email: String??
        public var age: Int??
        public var birthday: APIDate??
        @APISecret public var password: String??
        public var color: Color??
        public var address: Address??

        public init(
            name: String? = nil,
            email: String?? = nil,
            age: Int?? = nil,
            birthday: APIDate?? = nil,
            password: String?? = nil,
            color: Color?? = nil,
            address: Address?? = nil
        ) {
            self.name = name
            self.email = email
            self.age = age
            self.birthday = birthday
            self.password = password
            self.color = color
            self.address = address
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("name", self.name)
            try object.optional("email", self.email)
            try object.optional("age", self.age)
            try object.optional("birthday", self.birthday)
            try object.optional("password", self.password)
            try object.optional("color", self.color)
            try object.optional("address", self.address)
        }
    }

    public struct ListEventsResponse: Decodable, Hashable, Sendable {
        public var events: [Event]
        public var meta: Meta

        public init(events: [Event], meta: Meta) {
            self.events = events
            self.meta = meta
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.events = try object.value("events")
            self.meta = try object.value("meta")
        }
    }

    public struct Event: Decodable, Hashable, Sendable {
        public var kind: String
        public var at: Date?

        public init(kind: String, at: Date?) {
            self.kind = kind
            self.at = at
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.kind = try object.value("kind")
            self.at = try object.optional("at")
        }
    }

    public struct EventLogResponse: Decodable, Hashable, Sendable {
        public var count: Int?

        public init(count: Int?) {
            self.count = count
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.count = try object.optional("count")
        }
    }

    public struct UploadFileForm: Hashable, Sendable {
        public var purpose: Purpose
        public var file: APIFile
        public var pages: [Int]?
        public var more: [APIFile]?
        public var meta: Address?
        public var expires: Date?

        public init(
            purpose: Purpose,
            file: APIFile,
            pages: [Int]? = nil,
            more: [APIFile]? = nil,
            meta: Address? = nil,
            expires: Date? = nil
        ) {
            self.purpose = purpose
            self.file = file
            self.pages = pages
            self.more = more
            self.meta = meta
            self.expires = expires
        }
    }

    public struct UploadFileResponse: Decodable, Hashable, Sendable {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.id = try object.value("id")
        }
    }

    public struct SendMessageBody: Encodable, Hashable, Sendable {
        public var to: [String]
        public var text: String
        public var urgent: Bool?
        public var options: Options?
        public var tags: [String]?
        public var meta: Meta?
        public var items: [Item]?
        public var topics: [String]?

        public init(
            to: [String],
            text: String,
            urgent: Bool? = nil,
            options: Options? = nil,
            tags: [String]? = nil,
            meta: Meta? = nil,
            items: [Item]? = nil,
            topics: [String]? = nil
        ) {
            self.to = to
            self.text = text
            self.urgent = urgent
            self.options = options
            self.tags = tags
            self.meta = meta
            self.items = items
            self.topics = topics
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("to", self.to)
            try object.value("text", self.text)
            try object.optional("urgent", self.urgent)
            try object.optional("options", self.options)
            try object.optional("tags", self.tags)
            try object.optional("meta", self.meta)
            try object.optional("items", self.items)
            try object.optional("topics", self.topics)
        }
    }

    public struct LoginBody: Encodable, Hashable, Sendable {
        public var name: String
        @APISecret public var password: String

        public init(name: String, password: String) {
            self.name = name
            self.password = password
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("name", self.name)
            try object.value("password", self.password)
        }
    }

    public struct LoginResponse: Decodable, Hashable, Sendable {
        @APISecret public var expires: Date
        @APISecret public var day: APIDate?

        public init(expires: Date, day: APIDate?) {
            self.expires = expires
            self.day = day
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self._expires = try object.secret("expires")
            self._day = try object.optionalSecret("day")
        }
    }

    public enum SendListsPKindItem: APIOpenEnum {
        case a
        case b
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.a, .b]
        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unknown(let rawValue): rawValue
            }
        }
    }

    public typealias SendListsQRKindItem = Acme.SendListsPKindItem

    public typealias SendListsHrKindItem = Acme.SendListsPKindItem

    public typealias SendListsCrKindItem = Acme.SendListsPKindItem

    public typealias SendListsQKindItem = Acme.SendListsPKindItem

    public typealias SendListsHKindItem = Acme.SendListsPKindItem

    public typealias SendListsCKindItem = Acme.SendListsPKindItem

    public enum Work: Codable, Hashable, Sendable {
        case date(APIDate)
        case string(String)
        case strings([String])
        case integers([Int])
        case copy(Copy)
        case move(Move)
        /// A value that this client does not know.
        case unknown(APIJSON)

        /// Reads the case that the value is.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let fitting = APIDiscriminator.fitting(
                [
                    (["source"], ["target", "depth"], [:]),
                    (["source", "target"], ["force"], [:]),
                ], decoder)
            if let value = try? container.decode(APIDate.self) {
                self = .date(value)
                return
            }
            if let value = try? container.decode(String.self) {
                self = .string(value)
                return
            }
            if let value = try? container.decode([String].self) {
                self = .strings(value)
                return
            }
            if let value = try? container.decode([Int].self) {
                self = .integers(value)
                return
            }
            if fitting == 0, let value = try? container.decode(Copy.self) {
                self = .copy(value)
                return
            }
            if fitting == 1, let value = try? container.decode(Move.self) {
                self = .move(value)
                return
            }
            self = .unknown(try APIJSON(from: decoder))
        }

        /// Writes the value of the case.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .date(let value): try container.encode(value)
            case .string(let value): try container.encode(value)
            case .strings(let value): try container.encode(value)
            case .integers(let value): try container.encode(value)
            case .copy(let value): try container.encode(value)
            case .move(let value): try container.encode(value)
            case .unknown(let value): try container.encode(value)
            }
        }
    }

    public struct Copy: Codable, Hashable, Sendable {
        public var source: String
        public var target: String?
        /// The default is `1`.
        public var depth: Int?

        public init(source: String, target: String? = nil, depth: Int? = nil) {
            self.source = source
            self.target = target
            self.depth = depth
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.source = try object.value("source")
            self.target = try object.optional("target")
            self.depth = try object.optional("depth") ?? 1
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("source", self.source)
            try object.optional("target", self.target)
            try object.optional("depth", self.depth)
        }
    }

    public struct Move: Codable, Hashable, Sendable {
        public var source: String
        public var target: String
        public var force: Bool?

        public init(source: String, target: String, force: Bool? = nil) {
            self.source = source
            self.target = target
            self.force = force
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.source = try object.value("source")
            self.target = try object.value("target")
            self.force = try object.optional("force")
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("source", self.source)
            try object.value("target", self.target)
            try object.optional("force", self.force)
        }
    }

    public enum Outcome: Decodable, Hashable, Sendable {
        case done(Done)
        case broken(Broken)
        /// A value that this client does not know.
        case unknown(APIJSON)

        /// Reads the case that the value is.
        public init(from decoder: any Decoder) throws {
            switch try APIDiscriminator.text(of: "kind", in: decoder) {
            case "m1", "mone": self = .done(try .init(from: decoder))
            case "broken": self = .broken(try .init(from: decoder))
            default: self = .unknown(try APIJSON(from: decoder))
            }
        }
    }

    public struct Done: Decodable, Hashable, Sendable {
        public var kind: String
        public var work: Work?
        public var at: Date?
        public var link: URL?
        public var data: Data?
        @APISecret public var passwords: [String]?
        @APISecret public var vault: [String: String]?
        public var next: Outcome? {
            get { _next.value }
            set { _next = APIBox(newValue) }
        }
        private var _next: APIBox<Outcome?>

        public init(
            kind: String,
            work: Work?,
            at: Date?,
            link: URL?,
            data: Data?,
            passwords: [String]?,
            vault: [String: String]?,
            next: Outcome?
        ) {
            self.kind = kind
            self.work = work
            self.at = at
            self.link = link
            self.data = data
            self.passwords = passwords
            self.vault = vault
            self._next = APIBox(next)
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.kind = try object.value("kind")
            self.work = try object.optional("work")
            self.at = try object.optional("at")
            self.link = try object.optional("link")
            self.data = try object.optional("data")
            self._passwords = try object.optionalSecret("passwords")
            self._vault = try object.optionalSecret("vault")
            self._next = try object.optionalBox("next")
        }
    }

    public struct Broken: Decodable, Hashable, Sendable {
        public var kind: Kind
        public var work: Work?
        public var reason: String?

        public init(kind: Kind = .broken, work: Work?, reason: String?) {
            self.kind = kind
            self.work = work
            self.reason = reason
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.kind = try object.value("kind")
            self.work = try object.optional("work")
            self.reason = try object.optional("reason")
        }
    }

    public struct StartJobAcceptedError: Decodable, Hashable, Sendable {
        public var job: String

        public init(job: String) {
            self.job = job
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.job = try object.value("job")
        }
    }

    public struct Counters: Codable, Hashable, Sendable {
        public var total: UInt64
        public var limit: UInt64?
        public var small: Int?
        public var signed: Int?
        public var power: UInt64?
        public var all: [String: UInt64]?
        public var any: APIJSON?

        public init(
            total: UInt64,
            limit: UInt64? = nil,
            small: Int? = nil,
            signed: Int? = nil,
            power: UInt64? = nil,
            all: [String: UInt64]? = nil,
            any: APIJSON? = nil
        ) {
            self.total = total
            self.limit = limit
            self.small = small
            self.signed = signed
            self.power = power
            self.all = all
            self.any = any
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.total = try object.value("total")
            self.limit = try object.optional("limit")
            self.small = try object.optional("small")
            self.signed = try object.optional("signed")
            self.power = try object.optional("power")
            self.all = try object.optional("all")
            self.any = try object.optional("any")
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("total", self.total)
            try object.optional("limit", self.limit)
            try object.optional("small", self.small)
            try object.optional("signed", self.signed)
            try object.optional("power", self.power)
            try object.optional("all", self.all)
            try object.optional("any", self.any)
        }
    }

    /// Trees by their names.
    public struct Tree: Codable, Hashable, Sendable {
        /// The value itself.
        public var value: [String: Tree]

        /// Makes one of its value.
        public init(_ value: [String: Tree]) {
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            self.value = try decoder.singleValueContainer().decode([String: Tree].self)
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(self.value)
        }
    }

    public struct GrowTreeResponse: Decodable, Hashable, Sendable {
        public var tree: Tree?
        public var list: List?
        public var forest: Forest?

        public init(tree: Tree?, list: List?, forest: Forest?) {
            self.tree = tree
            self.list = list
            self.forest = forest
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.tree = try object.optional("tree")
            self.list = try object.optional("list")
            self.forest = try object.optional("forest")
        }
    }

    public struct List: Decodable, Hashable, Sendable {
        /// The value itself.
        public var value: [List?]

        /// Makes one of its value.
        public init(_ value: [List?]) {
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            self.value = try decoder.singleValueContainer().decode([List?].self)
        }
    }

    public struct Forest: Decodable, Hashable, Sendable {
        /// The value itself.
        public var value: [[String: Forest]]

        /// Makes one of its value.
        public init(_ value: [[String: Forest]]) {
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            self.value = try decoder.singleValueContainer().decode([[String: Forest]].self)
        }
    }

    public struct Place: Encodable, Hashable, Sendable {
        public var x: Double
        public var y: Double?
        public var name: String?

        public init(x: Double, y: Double? = nil, name: String? = nil) {
            self.x = x
            self.y = y
            self.name = name
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.value("x", self.x)
            try object.optional("y", self.y)
            try object.optional("name", self.name)
        }
    }

    public struct Filter: Encodable, Hashable, Sendable {
        public var kind: Color?
        public var since: Date?
        public var tags: [String]?
        public var place: Place?
        public var note: String??

        public init(
            kind: Color? = nil,
            since: Date? = nil,
            tags: [String]? = nil,
            place: Place? = nil,
            note: String?? = nil
        ) {
            self.kind = kind
            self.since = since
            self.tags = tags
            self.place = place
            self.note = note
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("kind", self.kind)
            try object.optional("since", self.since)
            try object.optional("tags", self.tags)
            try object.optional("place", self.place)
            try object.optional("note", self.note)
        }
    }

    public struct SearchPage: Encodable, Hashable, Sendable {
        public var number: Int?
        public var sort: [String]?

        public init(number: Int? = nil, sort: [String]? = nil) {
            self.number = number
            self.sort = sort
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("number", self.number)
            try object.optional("sort", self.sort)
        }
    }
}

nonisolated extension Acme.ListEventsResponse {
    public struct Meta: Decodable, Hashable, Sendable {
        public var next: String?

        public init(next: String?) {
            self.next = next
        }

        public init(from decoder: any Decoder) throws {
            let object = try APIObject(decoder)
            self.next = try object.optional("next")
        }
    }
}

nonisolated extension Acme.UploadFileForm {
    public enum Purpose: APIOpenEnum {
        case avatar
        case document
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.avatar, .document]
        public var rawValue: String {
            switch self {
            case .avatar: "avatar"
            case .document: "document"
            case .unknown(let rawValue): rawValue
            }
        }
    }
}

nonisolated extension Acme.SendMessageBody {
    public struct Options: Encodable, Hashable, Sendable {
        public var color: String?

        public init(color: String? = nil) {
            self.color = color
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("color", self.color)
        }
    }

    public struct Meta: Encodable, Hashable, Sendable {
        public var a: Int?

        public init(a: Int? = nil) {
            self.a = a
        }

        public func encode(to encoder: any Encoder) throws {
            var object = APIObjectWriter(encoder)
            try object.optional("a", self.a)
        }
    }

    public typealias Item = Acme.SendMessageBody.Meta
}

nonisolated extension Acme.Broken {
    public enum Kind: APIOpenEnum {
        case broken
        /// A value that this client does not know.
        case unknown(String)

        public static let known: [Self] = [.broken]
        public var rawValue: String {
            switch self {
            case .broken: "broken"
            case .unknown(let rawValue): rawValue
            }
        }
    }
}
