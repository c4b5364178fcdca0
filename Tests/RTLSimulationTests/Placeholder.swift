@testable import RTLSimulation
