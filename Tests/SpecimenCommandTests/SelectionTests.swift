import Foundation
import Testing

/// The operations that options select.
struct SelectionTests {
    private static let pets = ["listPets", "addPet", "getPet"]

    @Test(
        arguments: [
            (["--tag", "Pets"], pets),
            (["--tag", "Owners", "--tag", "Admin"], ["addPet", "listOwners"]),
            (["--tag", "Pets", "--method", "GET"], ["listPets", "getPet"]),
            (["--path", "/pets"], pets), (["--path", "/pets/*"], ["getPet"]),
            (["--path", "/*"], pets + ["listOwners"]),
            (["--path", "/pets/{petId}"], ["getPet"]),
            (["--operation", "getPet,addPet"], ["addPet", "getPet"]),
            (["--exclude-tag", "Admin", "--exclude-path", "/owners"], ["listPets", "getPet"]),
            (["--exclude-method", "get"], ["addPet"]),
            (["--exclude-operation", "addPet", "--tag", "Admin,Pets"], nil),
            ([], pets + ["listOwners"]),
        ] as [([String], [String]?)])
    func optionsSelect(_ options: [String], _ expected: [String]?) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        let outcome = try project.run(["dump", "contract", "pets.yaml"] + options)
        guard let expected else {
            #expect(outcome.status == 1 && outcome.messages.contains("has the tag 'Admin,Pets'"))
            return
        }
        let lines = outcome.output.split(separator: "\n").dropFirst().filter { !$0.hasPrefix(" ") }
        #expect(lines.map { String($0.prefix { $0 != ":" }) } == expected)
        #expect(outcome.status == 0)
    }

    @Test(arguments: [
        (
            "--operation", "getPets",
            "there is no operation 'getPets'; did you mean 'getPet'? [option.unknown-operation]"
        ),
        ("--tag", "Pest", "no operation has the tag 'Pest'; did you mean 'Pets'? [option.unknown-tag]"),
        ("--path", "/pet", "no operation has the path '/pet'; did you mean '/pets'? [option.unknown-path]"),
        ("--method", "gut", "no operation has the method 'gut'; did you mean 'get'? [option.unknown-method]"),
        (
            "--exclude-tag", "Pest",
            "no operation has the tag 'Pest'; did you mean 'Pets'? [option.unknown-tag]"
        ),
        (
            "--exclude-path", "/**",
            "no operation is left: each option narrows the selection; name fewer of them [option.empty-selection]"
        ),
    ])
    func namesThatNothingHasAreErrors(_ option: String, _ value: String, _ message: String) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        for command in ["generate", "check", "verify"] {
            let outcome = try project.run(command, "pets.yaml", option, value)
            #expect(outcome.messages == "error: \(message)\n")
            #expect(outcome.status == 1)
        }
        #expect(project.files("output") == [])
    }

    /// The middle of each of so many equal stretches, of what the other options leave.
    @Test(
        arguments: [
            (["1"], ["getPet"]), (["2"], ["addPet", "listOwners"]),
            (["3"], ["listPets", "getPet", "listOwners"]), (["4"], pets + ["listOwners"]),
            (["5000"], pets + ["listOwners"]), (["2", "--tag", "Pets"], ["listPets", "getPet"]),
        ] as [([String], [String])])
    func aSampleIsSpreadEvenly(_ words: [String], _ expected: [String]) throws {
        let project = try ScratchProject(["pets.yaml": PetsDocument.text])
        try project.run(
            ["verify", "pets.yaml", "--language", "curl", "--situation", "unreachable", "--output", "r.json"]
                + ["--sample"] + words)
        let report = try JSONSerialization.jsonObject(with: Data(try project.read("r.json").utf8))
        let results = (report as? [String: Any])?["results"] as? [[String: Any]]
        #expect(results?.compactMap { $0["operation"] as? String } == expected)
    }

    @Test(arguments: [
        ("--sample", "0", "above 0"), ("--sample", "many", "above 0"),
        ("--time-limit", "5000", "from 1 to 3600"), ("--jobs", "0", "from 1 to 1000"),
    ])
    func numbersHaveBoundsOfTheirOwn(_ option: String, _ value: String, _ bounds: String) throws {
        let outcome = try ScratchProject([:]).run("verify", "pets.yaml", option, value)
        #expect(outcome.status == 2)
        #expect(outcome.messages.contains("error: \(option): '\(value)' is not a whole number \(bounds)\n"))
    }

    @Test func whatIsNotSelectedHasNoFindings() throws {
        let faulty = PetsDocument.text.replacing("tags: [Owners]", with: "tags: [Owners]\n      sumary: x")
            .replacing("operationId: addPet", with: "operationId: listPets")
        let project = try ScratchProject(["pets.yaml": faulty])
        #expect(try project.run("check", "pets.yaml").messages.contains("spec.unknown-key"))
        let selected = try project.run("check", "pets.yaml", "--operation", "getPet")
        #expect(selected.messages == "pets.yaml: no findings, 1 operation\n")
        // The other of two operations with one id is left out, so that the id is no longer taken.
        let first = try project.run(
            "generate", "pets.yaml", "--tag", "Pets", "--method", "get", "--only", "pages")
        #expect(first.status == 0)
        #expect(project.files("output/pages/github") == ["get-pet.md", "list-pets.md"])
    }

    @Test func filesKeepTheirNamesWhateverIsSelected() throws {
        let twins = PetsDocument.text.replacing("operationId: listOwners", with: "operationId: list_pets")
        let project = try ScratchProject(["pets.yaml": twins])
        try project.run("generate", "pets.yaml", "--only", "pages", "--target", "github", "--path", "/owners")
        #expect(project.files("output") == ["pages/github/list-pets-2.md"])
    }
}
