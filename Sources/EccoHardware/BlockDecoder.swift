public import RTL

/// What all decoders have in common: a block and a tag come by valid/ready, its values, the tag and a status
/// leave by valid/ready, in the blocks' order.
public protocol BlockDecoder: Module {
    var inValid: Bit { get }
    var inReady: Bit { get }
    var inBlock: Bits { get }
    var inTag: Bits { get }
    var outValid: Bit { get }
    var outReady: Bit { get }
    var outValues: Bits { get }
    var outTag: Bits { get }
    var outStatus: Bits { get }
}

extension TwoXBlockDecoder: BlockDecoder {}
extension FourXBlockDecoder: BlockDecoder {}
extension FourXSerialDecoder: BlockDecoder {}
extension FourXPublishedDecoder: BlockDecoder {}
