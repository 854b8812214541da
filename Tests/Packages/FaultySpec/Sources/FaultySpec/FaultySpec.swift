/// Is not compiled: the document's errors stop the build before.
@main
struct FaultySpec {
    static func main() { print(Ferry.self) }
}
