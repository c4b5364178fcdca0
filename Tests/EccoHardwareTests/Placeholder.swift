@testable import EccoHardware
