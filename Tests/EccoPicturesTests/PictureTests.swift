import EccoCodec
import EccoHardware
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
            #expect(!picture.svg.contains("=\"-"), "\(picture.name) has something outside")
        }
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
