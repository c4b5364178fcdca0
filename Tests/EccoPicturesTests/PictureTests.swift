import EccoCodec
import EccoHardware
import Foundation
import RTL
import Testing

@testable import EccoPictures

@Suite struct PictureTests {
    @Test func everyPictureIsWellFormedAndStaysInside() throws {
        let pictures = try Picture.all()
        #expect(Set(pictures.map(\.name)).count == pictures.count)
        for picture in pictures {
            let lines = picture.svg.split(separator: "\n")
            #expect(lines.first?.hasPrefix("<svg xmlns=") == true)
            #expect(lines.last == "</svg>")
            #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasSuffix("/>") || $0.hasSuffix("</text>") })
            let (width, height) = (try number("width", lines[0]), try number("height", lines[0]))
            for line in lines.dropFirst().dropLast() {
                for (names, end) in [(["x", "x1", "x2", "cx"], width), (["y", "y1", "y2", "cy"], height)] {
                    for name in names where line.contains(" \(name)=\"") {
                        let place = try number(name, line)
                        #expect((0...end).contains(place), "\(picture.name): \(line) is outside")
                    }
                }
            }
        }
    }

    /// An attribute of an element.
    private func number(_ name: String, _ line: Substring) throws -> Double {
        let parts = line.components(separatedBy: " \(name)=\"")
        return try #require(parts.count > 1 ? Double(parts[1].prefix { $0 != "\"" }) : nil, "\(line)")
    }

    @Test func textIsEscaped() {
        var drawing = Drawing(width: 10, height: 10)
        drawing.text("a < b & c > d", 0, 5)
        #expect(drawing.svg.contains(">a &lt; b &amp; c &gt; d</text>"))
    }

    @Test func aRankHoldsWhatTheNetlistHolds() throws {
        let datapath = FourXDatapath()
        let top = try elaborate(datapath).top
        let ranks = top.pipelineRanks
        #expect(ranks.count == datapath.latency)
        let all = top.registers.reduce(0) { $0 + top.width($1.node) }
        // The others are the valid bits, one a rank.
        #expect(ranks.reduce(0) { $0 + $1.bits } == all - datapath.latency)
        #expect(ranks.last?.entries.map(\.name) == ["values_6", "tag_6", "status_6"])
    }

    /// Three groups: the first is entered at 0, so its exit is known after its own walk.
    @Test func everyStepOfTheScanHasItsPlace() {
        let svg = ScanPicture.drawing(.standard, isSparse: true).svg
        #expect(svg.contains("Entries of 31 groups in 6 steps"))
        #expect(svg.contains("28 times a map and a map"))
    }
}
