@testable import EccoCodec
