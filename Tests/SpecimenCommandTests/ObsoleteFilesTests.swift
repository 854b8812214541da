import Foundation
import Testing

/// What becomes of files that an earlier run made and a later one does not.
struct ObsoleteFilesTests {
    private static let list = "output/files/pets.txt"
    private let project: ScratchProject

    init() throws {
        project = try ScratchProject(["pets.yaml": PetsDocument.text])
        #expect(try project.run("generate", "pets.yaml").status == 0)
    }

    /// Gives an operation another name.
    private func rename() throws {
        try project.write("pets.yaml", PetsDocument.text.replacing("listOwners", with: "showOwners"))
    }

    private func paths(_ name: String) -> [String] {
        project.files("output").filter { $0.hasPrefix("examples/\(name)/") || $0.contains("/\(name).") }
    }

    @Test func theListNamesAllFilesThatWereMade() throws {
        let lines = try project.read(Self.list).split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("# Made by 'specimen generate'") == true)
        #expect(Array(lines.dropFirst()) == project.files("output").filter { $0 != "files/pets.txt" })
    }

    @Test func filesOfARenamedOperationGo() throws {
        let old = paths("list-owners")
        #expect(old.count > 4)
        try rename()
        let before = project.files("output")
        let check = try project.run("generate", "pets.yaml", "--check")
        #expect(check.status == 1)
        for path in old { #expect(check.output.contains("obsolete: output/\(path)\n")) }
        let diff = try project.run("generate", "pets.yaml", "--diff")
        for path in old { #expect(diff.output.contains("--- a/\(path)\n+++ /dev/null\n@@ -1,")) }
        #expect(project.files("output") == before)
        let outcome = try project.run("generate", "pets.yaml")
        #expect(outcome.status == 0 && outcome.messages.contains(" unchanged, \(old.count) removed\n"))
        #expect(paths("list-owners") == [] && paths("show-owners").count == old.count)
        #expect(!FileManager.default.fileExists(atPath: "\(project.folder)/output/examples/list-owners"))
        #expect(try project.run("generate", "pets.yaml", "--check").status == 0)
    }

    @Test func whatUsersWroteStays() throws {
        try project.write("output/examples/list-owners/notes.md", "mine")
        try project.write("output/examples/mine/ruby-http.rb", "mine")
        try rename()
        #expect(try project.run("generate", "pets.yaml").status == 0)
        #expect(paths("list-owners") == ["examples/list-owners/notes.md"])
        #expect(try project.read("output/examples/mine/ruby-http.rb") == "mine")
    }

    @Test(arguments: [
        ["--language", "ruby"], ["--variant", "http"], ["--target", "github"], ["--operation", "getPet"],
        ["--exclude-tag", "Owners"], ["--path", "/pets"], ["--method", "get"],
    ])
    func runsOfAPartRemoveNothing(_ options: [String]) throws {
        let list = try project.read(Self.list)
        let old = paths("list-owners")
        try rename()
        let outcome = try project.run(["generate", "pets.yaml"] + options)
        #expect(outcome.status == 0 && !outcome.messages.contains("removed"))
        #expect(paths("list-owners") == old)
        #expect(try project.read(Self.list) == list)
    }

    @Test func whatRunsOfAPartMadeStays() throws {
        try project.run("generate", "pets.yaml", "--only", "examples", "--language", "go")
        #expect(try project.run("generate", "pets.yaml", "--check").status == 0)
        #expect(try project.run("generate", "pets.yaml").messages.contains("0 files written"))
        #expect(paths("get-pet").contains("examples/get-pet/go-http.go"))
    }

    @Test func onlyTheKindsThatAreMadeAreLookedAt() throws {
        try rename()
        try project.run("generate", "pets.yaml", "--only", "pages")
        #expect(paths("list-owners").allSatisfy { $0.hasPrefix("examples/") })
        #expect(paths("list-owners").count > 4)
        #expect(try project.run("generate", "pets.yaml", "--only", "client").status == 0)
        let check = try project.run("generate", "pets.yaml", "--only", "examples", "--check")
        #expect(check.output.contains("obsolete: output/examples/list-owners/ruby-http.rb\n"))
        try project.run("generate", "pets.yaml")
        #expect(paths("list-owners") == [])
        #expect(try project.run("generate", "pets.yaml", "--check").status == 0)
    }

    @Test func whatTheProjectFileNoLongerWantsGoes() throws {
        try project.write("specimen.yaml", "only: [examples]\nlanguages: [ruby, curl]\n")
        #expect(try project.run("generate", "pets.yaml").status == 0)
        let names = Set(project.files("output").map { $0.split(separator: "/").last.map(String.init) ?? "" })
        #expect(names == ["ruby-http.rb", "curl-http.sh", "pets.txt"])
    }

    @Test func aRunWithErrorsRemovesNothing() throws {
        let before = project.files("output")
        let broken = PetsDocument.text.replacing("in: path", with: "in: querry")
        try project.write("pets.yaml", broken)
        #expect(try project.run("generate", "pets.yaml").status == 1)
        #expect(project.files("output") == before)
    }

    @Test func documentsInOneFolderLeaveEachOtherAlone() throws {
        let other = PetsDocument.text.replacing("title: Pets", with: "title: Zoo")
            .replacing("Id: list", with: "Id: find").replacing("Id: get", with: "Id: fetch")
            .replacing("Id: add", with: "Id: put")
        try project.write("zoo.yaml", other)
        #expect(!(try project.run("generate", "zoo.yaml").messages.contains("removed")))
        #expect(try project.run("generate", "pets.yaml", "--check").output == "")
        #expect(paths("list-owners").count > 4 && paths("find-owners").count > 4)
        // What both make stays as long as one of them does.
        let support = project.files("output/client").filter { $0.hasPrefix("API") }
        try project.write("specimen.yaml", "only: [examples]\n")
        #expect(try project.run("generate", "zoo.yaml").messages.contains("removed"))
        #expect(project.files("output/client").filter { $0.hasPrefix("API") } == support)
        #expect(try project.run("generate", "pets.yaml", "--config", "none.yaml").status == 1)
        try project.write("none.yaml", "only: [client, examples, pages]\n")
        #expect(try project.run("generate", "pets.yaml", "--config", "none.yaml", "--check").output == "")
    }

    @Test func linesOfTheListLeadNowhereElse() throws {
        let lines = [
            "pets.yaml", "/etc/hosts", "../outside.txt", "examples/../../outside.txt", "examples/../mine.txt",
            "examples//mine.txt", "examples", "examples/", "examples/link/target.txt", "examples/link",
            "pages/.git/config", "mine/file.txt", "examples/./mine.txt",
        ]
        try project.write(Self.list, lines.joined(separator: "\n"))
        let users = ["outside.txt", "output/mine.txt", "output/mine/file.txt", "real/target.txt"]
        for path in users + ["output/pages/.git/config", "output/examples/mine.txt"] {
            try project.write(path, "mine")
        }
        try FileManager.default.createSymbolicLink(
            atPath: "\(project.folder)/output/examples/link", withDestinationPath: "../../real")
        let outcome = try project.run("generate", "pets.yaml")
        #expect(outcome.status == 0 && !outcome.messages.contains("removed"))
        for path in users + ["output/pages/.git/config", "output/examples/mine.txt", "pets.yaml"] {
            #expect(FileManager.default.fileExists(atPath: "\(project.folder)/\(path)"), "\(path)")
        }
    }

    @Test func theListGoesWithTheLastFile() throws {
        try project.write("pets.yaml", "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\n")
        let outcome = try project.run("generate", "pets.yaml")
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(project.files("output") == [])
    }
}
