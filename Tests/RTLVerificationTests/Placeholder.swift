@testable import RTLVerification
