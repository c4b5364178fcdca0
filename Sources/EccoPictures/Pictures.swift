import EccoCodec
import EccoHardware

extension Picture {
    /// The pictures of `docs/decoder-4x.md`: the standard format, and a block that fits it.
    public static func all() throws -> [Picture] {
        var random = RandomTables(seed: 1)
        let tables = random.tables(scale: .one, centroids: .bell, code: .bell)
        var blocks = RandomFourXBlocks(seed: 2, tables: tables)
        var block = blocks.element(of: .outlierCount).block
        for _ in 0..<100 where FourXAnatomy(block, tables: tables).outliers.count != 3 {
            block = blocks.element(of: .outlierCount).block
        }
        return [
            Picture("block", BlockPicture(block: block, tables: tables).drawing()),
            Picture("walk", WalkPicture(block: block, tables: tables, group: 3).drawing()),
            Picture("scan", ScanPicture.drawing(.standard, isSparse: true)),
            Picture("rows", RowsPicture.drawing(.standard)),
            Picture("pipeline-31", try PipelinePicture.drawing(FourXDatapath(schedule: .levels31))),
            Picture("pipeline-21", try PipelinePicture.drawing(FourXDatapath(schedule: .levels21))),
        ]
    }
}
