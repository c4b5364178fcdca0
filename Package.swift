// swift-tools-version: 6.2
import PackageDescription

/// CI sets `ECCO_STRICT`: a warning in our own targets is then an error. Users who depend on the
/// package never meet it.
let strict = Context.environment["ECCO_STRICT"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (strict ? [.treatAllWarnings(as: .error)] : [])

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: data,
        swiftSettings: settings)
}

let package = Package(
    name: "ecco",
    products: [
        .library(name: "RTL", targets: ["RTL"]),
        .library(name: "RTLLibrary", targets: ["RTLLibrary"]),
        .library(name: "RTLExamples", targets: ["RTLExamples"]),
        .library(name: "RTLSimulation", targets: ["RTLSimulation"]),
        .library(name: "RTLCosimulation", targets: ["RTLCosimulation"]),
        .library(name: "RTLVerification", targets: ["RTLVerification"]),
        .library(name: "EccoCodec", targets: ["EccoCodec"]),
        .library(name: "EccoHardware", targets: ["EccoHardware"]),
        .library(name: "EccoPictures", targets: ["EccoPictures"]),
        .library(name: "EccoVerification", targets: ["EccoVerification"]),
        .executable(name: "ecco", targets: ["ecco"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        room("RTL"),
        room("RTLLibrary", ["RTL"]),
        room("RTLExamples", ["RTL", "RTLLibrary"]),
        room("RTLSimulation", ["RTL"]),
        room("RTLCosimulation", ["RTL", "RTLSimulation"]),
        room("RTLVerification", ["RTL", "RTLSimulation", "RTLCosimulation"]),
        .target(name: "EccoKernels"),
        room("EccoCodec", ["EccoKernels"]),
        room("EccoHardware", ["RTL", "RTLLibrary", "EccoCodec"]),
        room("EccoPictures", ["RTL", "EccoCodec", "EccoHardware"]),
        room(
            "EccoVerification",
            ["RTL", "RTLSimulation", "RTLCosimulation", "RTLVerification", "EccoCodec", "EccoHardware"]),
        .executableTarget(
            name: "ecco",
            dependencies: [
                "EccoPictures", "EccoVerification", "RTL", "RTLSimulation", "RTLCosimulation",
                "RTLVerification", "EccoCodec",
                "EccoHardware",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        tests("RTL"),
        tests("RTLLibrary", ["RTL", "RTLSimulation", "RTLCosimulation"]),
        tests("RTLExamples", ["RTL", "RTLSimulation", "RTLCosimulation"], data: ["Verilog"]),
        tests("RTLSimulation", ["RTL"]),
        tests("RTLCosimulation", ["RTL", "RTLSimulation"]),
        tests("RTLVerification", ["RTL", "RTLSimulation", "RTLCosimulation"]),
        tests("EccoCodec"),
        tests(
            "EccoHardware", ["RTL", "RTLSimulation", "RTLCosimulation", "RTLVerification", "EccoCodec"]),
        tests("EccoPictures"),
        tests(
            "EccoVerification",
            ["RTL", "RTLSimulation", "RTLCosimulation", "RTLVerification", "EccoCodec", "EccoHardware"]),
        tests(
            "ecco",
            [
                "EccoCodec", "RTLVerification",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
