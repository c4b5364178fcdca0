"""The 4x decoder's golden model in Python: tables as they are written, blocks as they are decoded.

Written from the format's definition. Tables are turned into look-ups when they are complete, so that a block
costs one look-up a symbol.
"""

from fractions import Fraction

NAN = 0x7E00


def fp16(bits):
    """The exact value of a finite FP16."""
    exponent, fraction = bits >> 10 & 31, bits & 0x3FF
    value = Fraction(fraction | (0x400 if exponent else 0)) * Fraction(2) ** (max(exponent, 1) - 25)
    return -value if bits >> 15 else value


def fp8(bits):
    """The exact value of a finite FP8, E4M3."""
    exponent, fraction = bits >> 3 & 15, bits & 7
    value = Fraction(fraction | (8 if exponent else 0)) * Fraction(2) ** (max(exponent, 1) - 10)
    return -value if bits >> 7 else value


def round16(value, negative):
    """FP16 of a number: once, ties to even, overflow to the largest finite one."""
    magnitude = abs(value)
    exponent = -14
    while exponent < 16 and magnitude >= Fraction(2) ** (exponent + 1):
        exponent += 1
    field = round(magnitude / Fraction(2) ** (exponent - 10))  # Fractions round to even.
    bits = min((exponent + 14 << 10) + field, 0x7BFF)
    return bits | (0x8000 if negative else 0)


class Context:
    def __init__(self):
        self.scale = None
        self.patterns = [None] * 64
        self.lengths = [None] * 4
        self.rows = {}
        self.outliers = {}
        self.windows = {}


class Golden:
    def __init__(self):
        self.contexts = [Context(), Context()]
        self.errors = 0

    def write(self, words):
        table, context, row = words[0], self.contexts[words[1]], words[2]
        if table == 3 or (table == 1 and row >= 64) or (table == 2 and row >= 4):
            self.errors |= 8
        elif table == 0:
            scale = words[3] & 0xFFFF
            if not 0 < scale < 0x7C00:
                self.errors |= 1
                return
            context.scale = scale
            context.rows, context.outliers = {}, {}
        elif table == 1:
            pattern = [words[3 + i // 4] >> i % 4 * 16 & 0xFFFF for i in range(15)]
            if any(c & 0x7FFF > 0x3C00 for c in pattern):
                self.errors |= 2
                return
            values = [fp16(c) for c in pattern]
            if any(a > b for a, b in zip(values, values[1:])):
                self.errors |= 2
                return
            context.patterns[row] = pattern
            context.rows = {}
        else:
            lengths = [words[3] >> 4 * i & 15 for i in range(16)]
            if not all(2 <= n <= 8 for n in lengths) or sum(1 << 15 - n for n in lengths) != 1 << 15:
                self.errors |= 4
                return
            context.lengths[row] = lengths
            context.windows.pop(row, None)

    def window(self, context, codebook):
        """Symbol and length by the next eight bits, the first one lowest."""
        table = context.windows.get(codebook)
        if table is None:
            lengths = context.lengths[codebook]
            table = [None] * 256
            code = previous = 0
            for symbol in sorted(range(16), key=lambda s: (lengths[s], s)):
                code <<= lengths[symbol] - previous
                previous = lengths[symbol]
                first = int(format(code, f"0{previous}b")[::-1], 2)
                for rest in range(1 << 8 - previous):
                    table[first | rest << previous] = (symbol, previous)
                code += 1
            context.windows[codebook] = table
        return table

    def row(self, context, pattern, scale):
        """The sixteen values of a pattern at a group scale."""
        values = context.rows.get((pattern, scale))
        if values is None:
            if scale & 0x7F == 0x7F:
                values = [NAN] * 16
            else:
                factor, sign = fp8(scale) * fp16(context.scale), scale >> 7
                values = [
                    round16(fp16(c) * factor, sign ^ c >> 15) for c in context.patterns[pattern]
                ] + [round16(factor, sign)]
            context.rows[pattern, scale] = values
        return values

    def outlier(self, context, code):
        value = context.outliers.get(code)
        if value is None:
            value = NAN
            if code & 0x7F != 0x7F:
                value = round16(fp8(code) * fp16(context.scale), code >> 7)
            context.outliers[code] = value
        return value

    def decode(self, block, number):
        """The 2048 bits of the values, and the status."""
        context = self.contexts[number]
        table = self.window(context, block & 3)
        values = self.row(context, block >> 2 & 63, block >> 8 & 0xFF)
        result = bytearray()
        position, bits, symbols = 16, block >> 16, 0
        while symbols < 128:
            symbol, length = table[bits & 0xFF]
            if position + length > 512:
                break
            result += values[symbol].to_bytes(2, "little")
            bits >>= length
            position += length
            symbols += 1
        if symbols < 128:
            return int.from_bytes(result, "little"), symbols | 1 << 8
        count = (512 - position) // 15
        for index in reversed(range(count)):
            field = block >> 512 - 15 * (index + 1)
            place = 2 * (field & 0x7F)
            result[place : place + 2] = self.outlier(context, field >> 7 & 0xFF).to_bytes(2, "little")
        return int.from_bytes(result, "little"), 128 | count << 9
