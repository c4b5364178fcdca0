/// Rectangles, lines and text, written as SVG 1.1 (W3C Recommendation, 2011). Whole pixels, so that equal
/// drawings are equal bytes everywhere.
struct Drawing {
    enum Anchor: String { case start, middle, end }

    enum Colour: String {
        case black = "#1b1b1b"
        case grey = "#767676"
        case pale = "#f2f2f2"
        case line = "#b8b8b8"
        case white = "#ffffff"
        case blue = "#cfe2f7"
        case deepBlue = "#2b6cb0"
        case green = "#d5ecd0"
        case yellow = "#fbeec2"
        case red = "#f6cfc8"
    }

    let width: Int
    let height: Int
    private var elements: [String] = []

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    mutating func rectangle(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, fill: Colour, stroke: Colour? = .line
    ) {
        let border = stroke.map { " stroke=\"\($0.rawValue)\"" } ?? ""
        elements.append(
            "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill.rawValue)\"\(border)/>"
        )
    }

    mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, _ colour: Colour = .grey, width: Int = 1) {
        elements.append(
            "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"\(colour.rawValue)\" stroke-width=\"\(width)\"/>"
        )
    }

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, fill: Colour, stroke: Colour? = nil) {
        let border = stroke.map { " stroke=\"\($0.rawValue)\"" } ?? ""
        elements.append(
            "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" fill=\"\(fill.rawValue)\"\(border)/>")
    }

    mutating func text(
        _ string: String, _ x: Int, _ y: Int, size: Int = 12, _ anchor: Anchor = .start,
        _ colour: Colour = .black, isBold: Bool = false
    ) {
        let escaped = string.flatMap { character -> String in
            switch character {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            default: String(character)
            }
        }
        let weight = isBold ? " font-weight=\"bold\"" : ""
        elements.append(
            "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\" fill=\"\(colour.rawValue)\"\(weight)>\(String(escaped))</text>"
        )
    }

    var svg: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" font-family="Helvetica, Arial, sans-serif">
        <rect width="\(width)" height="\(height)" fill="#ffffff"/>
        \(elements.joined(separator: "\n"))
        </svg>

        """
    }
}
