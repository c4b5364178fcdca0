// swift-tools-version: 6.2
import PackageDescription

/// A package of its own, so that users of the library never resolve what measuring needs.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "ecco", path: "..")],
    targets: [
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                .product(name: "RTL", package: "ecco"), .product(name: "EccoCodec", package: "ecco"),
                .product(name: "RTLSimulation", package: "ecco"),
                .product(name: "RTLCosimulation", package: "ecco"),
                .product(name: "EccoHardware", package: "ecco"),
                .product(name: "RTLVerification", package: "ecco"),
                .product(name: "EccoVerification", package: "ecco"),
            ],
            path: "Sources/Benchmarks")
    ],
    swiftLanguageModes: [.v6]
)
