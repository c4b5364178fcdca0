@testable import RTLCosimulation
