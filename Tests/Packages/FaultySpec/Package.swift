// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "FaultySpec",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "specimen", path: "../../..")],
    targets: [
        .executableTarget(
            name: "FaultySpec",
            plugins: [.plugin(name: "GenerateClientPlugin", package: "specimen")])
    ]
)
