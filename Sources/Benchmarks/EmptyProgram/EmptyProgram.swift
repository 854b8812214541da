/// A program that does nothing: the floor for the start of every Swift program.
@main
enum EmptyProgram {
    static func main() {}
}
