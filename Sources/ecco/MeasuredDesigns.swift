import EccoCodec
import EccoHardware
import RTL

/// A design whose size `scripts/synthesis` measures.
struct MeasuredDesign {
    let folder: String
    let module: any Module
    /// Whether it is too large for one run: modules that it repeats are measured once each.
    var isSummed = false

    /// Decoders of the 4x block are measured as their datapath and their tables.
    static var all: [MeasuredDesign] {
        let sector = (try? FourXFormat(groupSize: 64, blockBits: 256)) ?? .standard
        return [
            MeasuredDesign(folder: "datapath_4x_31", module: FourXDatapath(schedule: .levels31)),
            MeasuredDesign(folder: "datapath_4x_21", module: FourXDatapath(schedule: .levels21)),
            MeasuredDesign(
                folder: "datapath_4x_31_bf16",
                module: FourXDatapath(outputFormat: .bf16, schedule: .levels31)),
            MeasuredDesign(
                folder: "datapath_4x_sector", module: FourXDatapath(format: sector, schedule: .levels31)),
            MeasuredDesign(folder: "tables_4x", module: FourXTables()),
            MeasuredDesign(folder: "decoder_2x", module: TwoXBlockDecoder(outputFormat: .fp16)),
            MeasuredDesign(folder: "decoder_2x_bf16", module: TwoXBlockDecoder(outputFormat: .bf16)),
            MeasuredDesign(folder: "decoder_4x_serial", module: FourXSerialDecoder()),
            MeasuredDesign(
                folder: "decoder_4x_published", module: FourXPublishedDecoder(), isSummed: true),
            MeasuredDesign(folder: "array_4x_20", module: DecoderArray(), isSummed: true),
            MeasuredDesign(folder: "array_2x_40", module: TwoXDecoderArray(), isSummed: true),
            MeasuredDesign(folder: "axi_lite_tables", module: AxiLiteTablePort()),
        ]
    }

    /// In cycles; 0 for what is no pipeline.
    private var latency: Int {
        switch module {
        case let datapath as FourXDatapath: datapath.latency
        case let decoder as TwoXBlockDecoder: decoder.pipelineDepth
        case let decoder as FourXPublishedDecoder: decoder.latency
        case let array as DecoderArray: array.latency
        case let array as TwoXDecoderArray: array.latency
        default: 0
        }
    }

    /// Folder, top, latency, and the repeated modules where the design is summed, each as `name=count`.
    func line(_ design: Design) -> String {
        let parts = isSummed ? design.repeatedModules.map { "\($0.name)=\($0.count)" } : []
        return ([folder, design.top.name, "\(latency)"] + parts).joined(separator: " ")
    }
}
