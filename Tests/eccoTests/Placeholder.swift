@testable import ecco
