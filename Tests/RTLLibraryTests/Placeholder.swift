@testable import RTLLibrary
