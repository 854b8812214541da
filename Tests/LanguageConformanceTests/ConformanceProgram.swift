import Foundation

/// What a program of a language looks like that prints, for each text that it is given as a literal, its bytes in
/// hexadecimal digits on a line.
struct ConformanceProgram: Sendable {
    /// What stands before the statements.
    let start: String
    /// What stands after them.
    var end = ""
    /// The statement that prints `LITERAL`.
    let show: String
    /// The statements that put `LITERAL` into a variable `NAME` of its own and print it.
    let declare: String
    /// The statement that prints the JSON of a value `LITERAL` on a line; nil where literals are texts only.
    var showJSON: String?

    /// The forms by language id.
    static let forms: [String: ConformanceProgram] = [
        "curl": ConformanceProgram(
            start: """
                set -euo pipefail
                show_hex() { printf '%s\\0' "$1"; }
                show_all() {
                """,
            end: """
                }
                show_all | od -An -v -tx1 -w1 | awk '$1 == "00" { print line; line = ""; next } { line = line $1 }'
                """,
            show: "show_hex LITERAL", declare: "NAME=LITERAL; show_hex \"${NAME}\""),
        "javascript": ConformanceProgram(
            start: "const showHex = (text) => console.log(Buffer.from(text, 'utf8').toString('hex'));",
            show: "showHex(LITERAL);", declare: "{ const NAME = LITERAL; showHex(NAME); }",
            showJSON: "console.log(JSON.stringify(LITERAL));"),
        "python": ConformanceProgram(
            start: """
                import json

                def show_hex(text):
                    print(text.encode().hex())
                """,
            show: "show_hex(LITERAL)",
            declare: "def scope():\n    NAME = LITERAL\n    show_hex(NAME)\nscope()",
            showJSON: "print(json.dumps(LITERAL))"),
        "ruby": ConformanceProgram(
            start: """
                require 'json'
                def show_hex(text)
                  puts text.encode('UTF-8').unpack1('H*')
                end
                """,
            show: "show_hex(LITERAL)", declare: "NAME = LITERAL\nshow_hex(NAME)",
            showJSON: "puts JSON.generate(LITERAL)"),
        "php": ConformanceProgram(
            start: "<?php\nfunction showHex(string $text): void { echo bin2hex($text), \"\\n\"; }",
            show: "showHex(LITERAL);", declare: "NAME = LITERAL; showHex(NAME);",
            showJSON: "echo json_encode(LITERAL, JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR), \"\\n\";"
        ),
        "csharp": ConformanceProgram(
            start: """
                using System;
                using System.Text;
                static class Program
                {
                    static void ShowHex(string text)
                    {
                        Console.WriteLine(
                            BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", "").ToLowerInvariant());
                    }
                    static void Main()
                    {
                """,
            end: "    }\n}",
            show: "ShowHex(LITERAL);", declare: "{ var NAME = LITERAL; ShowHex(NAME); }"),
        "swift": ConformanceProgram(
            start: """
                func showHex(_ text: String) {
                    let digits = Array("0123456789abcdef")
                    print(String(text.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
                }
                """,
            show: "showHex(LITERAL)", declare: "do { let NAME = LITERAL; showHex(NAME) }"),
        "go": ConformanceProgram(
            start: """
                package main

                import "os"

                func showHex(text string) {
                	line := make([]byte, 0, 2*len(text)+1)
                	for index := 0; index < len(text); index++ {
                		line = append(line, "0123456789abcdef"[text[index]>>4], "0123456789abcdef"[text[index]&15])
                	}
                	os.Stdout.Write(append(line, '\\n'))
                }

                func main() {
                """,
            end: "}", show: "showHex(LITERAL)", declare: "{\nNAME := LITERAL\nshowHex(NAME)\n}"),
        "java": ConformanceProgram(
            start: """
                import java.nio.charset.StandardCharsets;

                class Example {
                    static void showHex(String text) {
                        StringBuilder line = new StringBuilder();
                        for (byte part : text.getBytes(StandardCharsets.UTF_8)) line.append(String.format("%02x", part));
                        System.out.println(line);
                    }

                    public static void main(String[] args) {
                """,
            end: "    }\n}", show: "showHex(LITERAL);", declare: "{ String NAME = LITERAL; showHex(NAME); }"),
        "perl": ConformanceProgram(
            start: """
                use strict;
                use warnings;
                use utf8;
                use JSON::PP;
                sub show_hex { my $text = shift; utf8::encode($text); print unpack('H*', $text), "\\n"; }
                """,
            show: "show_hex(LITERAL);", declare: "{ my NAME = LITERAL; show_hex(NAME); }",
            showJSON: "print JSON::PP->new->ascii->allow_nonref->encode(LITERAL), \"\\n\";"),
    ]

    /// A statement with its places filled in.
    static func fill(_ statement: String, literal: String, name: String = "") -> String {
        let parts = statement.components(separatedBy: "LITERAL").map { $0.replacing("NAME", with: name) }
        return parts.joined(separator: literal)
    }

    /// The program of statements.
    func program(_ statements: [String]) -> String {
        ([start] + statements + [end]).joined(separator: "\n") + "\n"
    }
}
