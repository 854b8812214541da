// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "OneSpec",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "specimen", path: "../../..")],
    targets: [
        .executableTarget(
            name: "OneSpec",
            plugins: [.plugin(name: "GenerateClientPlugin", package: "specimen")])
    ]
)
