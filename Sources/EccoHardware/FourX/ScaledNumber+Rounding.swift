import EccoCodec
import RTL

extension ScaledNumber {
    /// Rounded in one step, where no stage parts the exponents from the significand.
    ///
    /// - Parameter bias: the exponent's.
    func rounded(to format: OutputFormat, bias: Int) -> Bits {
        rounded(to: format, ResultExponents(exponent, bias: bias, format: format))
    }
}
