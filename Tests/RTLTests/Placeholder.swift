@testable import RTL
