import YAMLSyntax

/// A text that leaves its place when it is pasted instead of written.
struct Breakout: Sendable {
    /// What it tries.
    let name: String
    /// The text; `MARK` stands for the path of a file that shows that it was executed.
    let text: String
    /// The languages in which it is code, as soon as it stands outside a literal or in the wrong kind of one.
    let live: [String]

    init(_ name: String, _ text: String, _ live: [String] = []) {
        self.name = name
        self.text = text
        self.live = live
    }

    /// The text with the path of the marker in it.
    func payload(_ marker: String) -> String {
        text.split(separator: "MARK", omittingEmptySubsequences: false).joined(separator: marker)
    }

    private static let script = #"(await import("node:fs")).writeFileSync("MARK","")"#
    private static let python = #"__import__("os").system("touch MARK")"#
    private static let csharp = #"System.IO.File.Create("MARK")"#
    private static let swift = #"FileManager.default.createFile(atPath: "MARK", contents: nil)"#
    private static let php = #"touch("MARK")"#
    private static let perl = #"system("touch MARK")"#
    private static let go = #"func() string { os.Create("MARK"); return "" }()"#
    private static let java = #"new java.io.File("MARK").mkdir()"#

    /// Texts that run something.
    static let executing = [
        Breakout("shell substitution", "$(touch MARK)", ["curl"]),
        Breakout("shell backquotes", "`touch MARK`", ["curl", "ruby", "php"]),
        Breakout("shell single quote", "'; touch MARK; '", ["curl"]),
        Breakout("shell double quote", #""; touch MARK; ""#, ["curl"]),
        Breakout("shell ANSI quote", #"\'; touch MARK; $'"#, ["curl"]),
        Breakout("shell line", "\ntouch MARK\n", ["curl"]),
        Breakout("shell carriage return", "\r\ntouch MARK #\r\n", ["curl"]),
        Breakout("shell here-document", "\nEOF\ntouch MARK\ncat <<EOF\n", ["curl"]),
        Breakout("shell parameter", "${x:-$(touch MARK)}", ["curl"]),
        Breakout("shell process", "<(touch MARK)", ["curl"]),
        Breakout("shell arithmetic", "$((a[$(touch MARK)]))", ["curl"]),
        Breakout("curl output", "-o MARK --output=MARK", ["curl"]),
        Breakout("curl configuration", "\"\noutput = \"MARK\"\n", ["curl"]),
        Breakout("jq interpolation", #"\(input_filename)" | env"#, ["curl"]),
        Breakout("script template", "${\(script)}", ["javascript"]),
        Breakout("script double quote", "\"+\(script)+\"", ["javascript"]),
        Breakout("script single quote", "'+\(script)+'", ["javascript"]),
        Breakout("script backquote", "`+\(script)+`", ["javascript"]),
        Breakout("script escaped quote", "\\\"+\(script)+\\\"", ["javascript"]),
        Breakout("script line separator", "\u{2028}\(script)\u{2029}//", ["javascript"]),
        Breakout("script line", "\n\(script)\n//", ["javascript"]),
        Breakout("script comment", "*/\(script)/*", ["javascript"]),
        Breakout("script markup comment", "\n-->\n\(script)\n<!--", ["javascript"]),
        Breakout("ruby interpolation", "#{`touch MARK`}", ["ruby"]),
        Breakout("ruby double quote", #""+`touch MARK`+""#, ["ruby"]),
        Breakout("ruby single quote", "'+`touch MARK`+'", ["ruby"]),
        Breakout("ruby escaped quote", #"\'+`touch MARK`+\'"#, ["ruby"]),
        Breakout("ruby percent", "#{%x(touch MARK)}", ["ruby"]),
        Breakout("ruby variable", "#@a #$0 #@@b", ["ruby"]),
        Breakout("ruby comment", "\n=end\n`touch MARK`\n=begin\n", ["ruby"]),
        Breakout("ruby end of program", "\n__END__\n", ["ruby"]),
        Breakout("python double quote", "\"+str(\(python))+\"", ["python"]),
        Breakout("python single quote", "'+str(\(python))+'", ["python"]),
        Breakout("python triple quote", "\"\"\"+str(\(python))+\"\"\"", ["python"]),
        Breakout("python formatted", "{\(python)}", ["python"]),
        Breakout("python nested quotes", "{__import__('os').system('touch MARK')}", ["python"]),
        Breakout("python line", "\n\(python)\n#", ["python"]),
        Breakout("python form feed", "\u{C}\(python)", ["python"]),
        Breakout("php single quote", "'.\(php).'", ["php"]),
        Breakout("php double quote", "\".\(php).\"", ["php"]),
        Breakout("php complex variable", "{${\(php)}}", ["php"]),
        Breakout("php simple variable", "$GLOBALS[a] $x->y", ["php"]),
        Breakout("php end", "?><?php \(php); ?>", ["php"]),
        Breakout("php short tag", "?><?=\(php)?>", ["php"]),
        Breakout("php compiler halt", "\n__halt_compiler();", ["php"]),
        Breakout("php trailing backslash", "\\'.\(php).'\\", ["php"]),
        Breakout("c# interpolation", "{\(csharp)}", ["csharp"]),
        Breakout("c# quote", "\"+\(csharp)+\"", ["csharp"]),
        Breakout("c# escaped quote", "\\\"+\(csharp)+\\\"", ["csharp"]),
        Breakout("c# verbatim quote", "\n\"+\(csharp)+@\"", ["csharp"]),
        Breakout("c# line", "\n;\(csharp);\n//", ["csharp"]),
        Breakout("c# next line", "\u{85};\(csharp);//", ["csharp"]),
        Breakout("c# directive", "\n#error x\n#if false\n", ["csharp"]),
        Breakout("c# comment", "*/\(csharp);/*", ["csharp"]),
        Breakout("swift interpolation", "\\(\(swift))", ["swift"]),
        Breakout("swift raw interpolation", "\\#(\(swift))", ["swift"]),
        Breakout("swift quote", "\"+\"\\(\(swift))", ["swift"]),
        Breakout("swift raw quotes", "\n\"\"\"#+\"\\(\(swift))\"+#\"\"\"\n", ["swift"]),
        Breakout("swift line", "\n_ = \(swift)\n//", ["swift"]),
        Breakout("swift vertical tab", "\u{B}_ = \(swift)", ["swift"]),
        Breakout("swift open comment", "/* ", ["swift"]),
        Breakout("swift comment", "*/ _ = \(swift) /*", ["swift"]),
    ]

    /// The same for languages that are made only when they are named.
    static let executingFurther = [
        Breakout("perl interpolation", "@{[\(perl)]}", ["perl"]),
        Breakout("perl reference", "${\\\(perl)}", ["perl"]),
        Breakout("perl variables", "$ENV{HOME} @ARGV $0 @a %h", ["perl"]),
        Breakout("perl single quote", "'.\(perl).'", ["perl"]),
        Breakout("perl escaped quote", "\\'.\(perl).\\'", ["perl"]),
        Breakout("perl double quote", "\".\(perl).\"", ["perl"]),
        Breakout("perl line", "\n\(perl);\n#", ["perl"]),
        Breakout("perl documentation", "\n=cut\n\n\(perl);\n\n=pod\n", ["perl"]),
        Breakout("go quote", "\"+\(go)+\"", ["go"]),
        Breakout("go raw quote", "`+\(go)+`", ["go"]),
        Breakout("go line", "\n\(go)\n//", ["go"]),
        Breakout("go directive", "\n//go:generate touch MARK\n//line x:1\n", ["go"]),
        Breakout("java quote", "\"+\(java)+\"", ["java"]),
        Breakout("java escaped line", "\\u000a;\(java);//", ["java"]),
        Breakout("java escaped quote", "\\u0022+\(java)+\\u0022", ["java"]),
        Breakout("java backslash", "\\\\u000a\(java)//", ["java"]),
    ]

    /// Texts that break a file, a page or a path.
    static let breaking = [
        Breakout("single quote", "'"), Breakout("double quote", "\""), Breakout("backquote", "`"),
        Breakout("three double quotes", "\"\"\""), Breakout("three single quotes", "'''"),
        Breakout("backslash", "\\"), Breakout("two backslashes", "\\\\"),
        Breakout("escapes", #"\n\u0041\x41\101\N{BEL}\e"#),
        Breakout("dollar", "$"), Breakout("braces", "{}{"), Breakout("percent", "%s%n%"),
        Breakout("open interpolations", "${ #{ \\( {{"),
        Breakout("NUL", "a\0b"), Breakout("controls", "\u{1}\u{7}\u{8}\u{B}\u{C}\u{1B}[31m\u{7F}\u{9B}31m"),
        Breakout("line breaks", "a\nb\rc\r\nd\u{85}e\u{2028}f\u{2029}g"),
        Breakout("bidi", "a\u{202E}b\u{2066}c\u{2069}d\u{200F}"),
        Breakout("invisible", "a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e"),
        Breakout("combining after a quote", "\"\u{301}'\u{301}\\\u{301}`\u{301}"),
        Breakout("noncharacters", "\u{FFFE}\u{10FFFF}\u{E000}"), Breakout("emoji", "👩‍🚀🇨🇭"),
        Breakout("comment ends", "*/ --> ]]> %> -}} =end"),
        Breakout("comment starts", "/* <!-- // # -- =begin"),
        Breakout("script element", "</script><script>alert(1)</script>"),
        Breakout("image", "<img src=x onerror=alert(1)>"),
        Breakout("vue", "{{ constructor.constructor('alert(1)')() }}"),
        Breakout("vue directive", "<b v-html=\"x\" @click=\"y\">"),
        Breakout("liquid", "{% include x %}{% endraw %}{{ site }}"), Breakout("hugo", "{{< x >}}{{% y %}}"),
        Breakout("mdx", "{alert(1)}\n\nimport x from 'y'\n\nexport const z = 1"),
        Breakout("front matter", "---\ntitle: x\n---\n"),
        Breakout("fence", "```\n</template>\n```\n~~~\n"), Breakout("container", "::: danger\nx\n:::"),
        Breakout("table", "a | b\n--- | ---\n|x|"), Breakout("link", "[x](javascript:alert(1))"),
        Breakout("heading", "# x\n\nx\n==="),
        Breakout("traversal", "../../../MARK"), Breakout("backslash traversal", "..\\..\\MARK"),
        Breakout("absolute path", "/etc/passwd"),
        Breakout("drive", "C:\\x"), Breakout("home", "~/x"), Breakout("dot", "."), Breakout("two dots", ".."),
        Breakout("hidden file", ".git"), Breakout("device", "CON"),
        Breakout("device with extension", "aux.txt"), Breakout("stream", "a:b"),
        Breakout("trailing dot and blank", "a. "), Breakout("long", String(repeating: "long-", count: 200)),
        Breakout("symbols", "!@#%^&*()+="),
        Breakout("empty", ""), Breakout("blank", " "), Breakout("prototype", "__proto__"),
        Breakout("keyword", "class"),
        Breakout("injected header", "a\r\nX-Injected: 1\r\n\r\nbody"),
        Breakout("file argument", "@/etc/passwd"), Breakout("globs", "[1-3]{a,b}*?"),
    ]

    static let all = executing + executingFurther + breaking
}
