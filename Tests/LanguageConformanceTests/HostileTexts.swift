/// Texts that break programs that paste them.
enum HostileTexts {
    /// Every character that does something: controls, format characters, separators, characters beyond 16 bits.
    private static let characters: [String] = {
        let ranges: [ClosedRange<UInt32>] = [
            0...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0xA0, 0x2000...0x206F, 0xFFF9...0xFFFF,
        ]
        let others: [UInt32] = [
            0xAD, 0x0130, 0x0131, 0x061C, 0x180E, 0x0301, 0x115F, 0x3000, 0x3164, 0xD7FF, 0xE000, 0xFDD0,
            0xFEFF, 0xFE0F,
            0x1F600, 0x1F3FF, 0x1FFFE, 0xE0001, 0xE0061, 0xF0000, 0x10FFFF,
        ]
        return (ranges.flatMap(Array.init) + others).compactMap(Unicode.Scalar.init).map(String.init)
    }()

    /// What means something in one language or another.
    private static let fragments = [
        "'", "\"", "''", "\"\"", "'''", "\"\"\"", "`", "\"'`", "\\", "\\\\", "\\'", "\\\"", "\"#", "\"\"\"#",
        "#\"", "'\\''",
        "\\n", "\\0", "\\x41", "\\u0041", "\\u{41}", "\\U00000041", "\\N{U+41}", "\\101", "\\cA", "\\Q",
        "\\E", "\\c", "\\d",
        "#{1+1}", "#$0", "#@a", "#@@a", "#{", "${HOME}", "$HOME", "$(id)", "$((1+1))", "$$", "$'a'", "$1",
        "$&", "{$x}", "`id`",
        "\\(1)", "\\#(1)", "{{x}}", "{% x %}", "{#x#}", "{0}", "{x}", "}", "%s", "%%", "%d", "%n", "%(x)s",
        "%{x}", "%x(id)",
        "@{[ 1 ]}", "@x", "%h", "&f", "~", "!x", "!!", "*", "?", "[a-z]", "a b", " a", "a ", "-n", "-e", "--",
        "@/etc/passwd",
        "*/", "/*", "//", "#", "-->", "<!--", "--", ";", "||", "&&", "|", ">", "<", "=begin", "=end", "=pod",
        "=cut", "REM",
        "<?php", "?>", "<?=", "%>", "<%=", "</script>", "<script>", "]]>", "EOF", "END", "__END__",
        "__DATA__", "EOS;", "\u{1A}",
        "\\\n", "a\\", "\n", "\r", "\r\n", "\n\n", "\n'\n", "\n\"\"\"\n", "\n    indented", "trailing \n",
        "\t", "\u{85}", "\u{2028}",
        "\u{2029}", "\u{0B}", "\u{0C}", "\u{202E}abc\u{202C}", "\u{2066}x\u{2069}", "e\u{301}", "é", "日本語",
        "👩‍👩‍👧", "😀", "\u{0}1",
        "\u{1}9", "\u{7F}f", "\u{1B}[31m", "\u{9B}1", "null", "nil", "true", "0", "-1", "1e5", "NaN",
        "__proto__", "constructor",
    ]

    /// All of them: alone, inside other text, at the end of lines, beside quotes, and very long.
    static let all: [String] = {
        var texts = [""] + characters + characters.map { "a\($0)f" } + fragments
        for fragment in fragments {
            texts += [
                "a\(fragment)b", "\(fragment)\n\(fragment)", "'\(fragment)\"",
                "\(fragment)\(fragment)\(fragment)",
            ]
        }
        texts.append(String(repeating: "long 'text' with \"quotes\" \\ ", count: 400))
        texts.append(characters.joined())
        var known: Set<[UInt8]> = []
        return texts.filter { known.insert(Array($0.utf8)).inserted }
    }()

    /// Names of parameters as documents have them, and as they should not.
    static let names: [String] =
        [
            "", "1", "1abc", "_", "__", "-", "a-b", "a.b", "a b", "a[0]", "a[]", "filter[name]", "$filter",
            "@id", "x;y", "ü", "日本",
            "😀", "`id`", "\"", "'", "\\", "\n", "HTTPStatus", "aB", "AB", "A", "X-Request-ID", "__proto__",
            "self.name",
            String(repeating: "long", count: 30),
        ] + keywords + keywords.map { $0.uppercased() }

    /// The keywords and built-in names of several languages.
    private static let keywords = """
        abstract actor alias and any arguments array as assert associatedtype async at auto await base BEGIN begin bool boolean break
        byte callable case catch char chan checked chomp class clone cmp const continue convenience data debugger decimal
        declare def default defer defined deinit del delegate delete didSet die do done double dynamic each echo elif else elseif elsif
        empty encoding end enddeclare endfor endforeach endif endswitch endwhile ensure enum environment eq error esac eval event
        except exec exit explicit export extends extension extern fallthrough false False fi file fileprivate final finally fixed
        float fn for foreach foreign format from func function ge get getter global go goto group gt guard hash home id if ifs
        implements implicit import in indirect infix init inout input insteadof instanceof int integer interface internal into is
        isset it join key keys lambda last lazy le length let lambda list local lock long loop lt m macro main map match method module
        mutating my namespace native ne new next nil no None none nonlocal nonmutating not null number object of on open
        operator optional or orderby our out override package params parent partial pass path postfix precedence prefix print
        printf printenv private process project protected protocol proc public puts q qq qw qr qx raise range readonly record redo ref
        register remove repeat request require required rescue response rethrows retry return right run s sbyte sealed select self
        Self send set setter shift short sizeof some sort source split stackalloc static status strict string String struct sub
        subscript substr super switch synchronized system test then this throw throws time trait transient true True try type typealias
        typeof uint ulong unchecked undef undefined union unknowned unless unowned unsafe unset until url use user ushort using
        uid value values var virtual void volatile wait weak when where while willSet with write x xor y yield yes dict str len max min
        sum tuple bytes vars object super hash filter name message client token body query text item index argv argc env euid
        ppid uid random seconds groups shell lineno pwd oldpwd optarg optind reply
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
