/// Lloyd's algorithm, reproducible to the byte: sums run over parts of a fixed size in a fixed order,
/// whatever the number of threads, and use additions, multiplications and divisions alone.
enum KMeans {
    static let partSize = 256

    /// Clusters `points` of `dimension` numbers each, one after the other in one array.
    ///
    /// - Parameters:
    ///   - weights: one a point; 1 each where nil.
    ///   - seed: of the start, which is k-means++ (Arthur and Vassilvitskii, 2007).
    /// - Returns: `count * dimension` numbers. Where there are fewer points than clusters, some repeat.
    static func clusters(
        _ points: [Double], dimension: Int, count: Int, weights: [Double]? = nil, iterations: Int = 30,
        seed: UInt64, threads: Int? = nil
    ) -> [Double] {
        let pointCount = points.count / max(dimension, 1)
        guard pointCount > 0 else { return [Double](repeating: 0, count: count * dimension) }
        var centers = start(
            points, dimension: dimension, count: count, weights: weights, seed: seed, threads: threads)
        for _ in 0..<iterations {
            let next = step(
                points, dimension: dimension, centers: centers, weights: weights, threads: threads)
            if next == centers { break }
            centers = next
        }
        return centers
    }

    /// The nearest center of a point, the lower one of equals, and the squared distance.
    static func nearest(
        _ point: UnsafePointer<Double>, _ centers: UnsafePointer<Double>, count: Int, dimension: Int
    ) -> (index: Int, distance: Double) {
        var best = (index: 0, distance: Double.infinity)
        for center in 0..<count {
            var distance = 0.0
            for axis in 0..<dimension {
                let difference = point[axis] - centers[center &* dimension &+ axis]
                distance += difference * difference
            }
            if distance < best.distance { best = (center, distance) }
        }
        return best
    }

    private static func start(
        _ points: [Double], dimension: Int, count: Int, weights: [Double]?, seed: UInt64, threads: Int?
    ) -> [Double] {
        var random = SplitMix64(seed: seed)
        let pointCount = points.count / dimension
        var distances = [Double](repeating: .infinity, count: pointCount)
        var chosen = Int(random.next() % UInt64(pointCount))
        var centers = [Double]()
        for _ in 0..<count {
            let center = Array(points[(chosen * dimension)..<((chosen + 1) * dimension)])
            centers += center
            var total = 0.0
            for point in 0..<pointCount {
                var distance = 0.0
                for axis in 0..<dimension {
                    let difference = points[point &* dimension &+ axis] - center[axis]
                    distance += difference * difference
                }
                distances[point] = min(distances[point], distance * (weights?[point] ?? 1))
                total += distances[point]
            }
            var threshold = random.unit() * total
            chosen = pointCount - 1
            for point in 0..<pointCount {
                threshold -= distances[point]
                if threshold < 0 {
                    chosen = point
                    break
                }
            }
        }
        return centers
    }

    private struct Sums: Sendable {
        var totals: [Double]
        var weights: [Double]
        var farthest: (point: Int, distance: Double)
    }

    private static func step(
        _ points: [Double], dimension: Int, centers: [Double], weights: [Double]?, threads: Int?
    ) -> [Double] {
        let pointCount = points.count / dimension
        let count = centers.count / dimension
        let parts = Parallel.map(parts: (pointCount + partSize - 1) / partSize, threads: threads) {
            part -> Sums in
            var sums = Sums(
                totals: [Double](repeating: 0, count: centers.count),
                weights: [Double](repeating: 0, count: count), farthest: (0, -1))
            points.withUnsafeBufferPointer { points in
                centers.withUnsafeBufferPointer { centers in
                    guard let base = points.baseAddress, let centers = centers.baseAddress else { return }
                    for index in (part * partSize)..<min((part + 1) * partSize, pointCount) {
                        let point = base + index * dimension
                        let (cluster, distance) = nearest(
                            point, centers, count: count, dimension: dimension)
                        let weight = weights?[index] ?? 1
                        sums.weights[cluster] += weight
                        for axis in 0..<dimension {
                            sums.totals[cluster &* dimension &+ axis] += weight * point[axis]
                        }
                        if distance * weight > sums.farthest.distance {
                            sums.farthest = (index, distance * weight)
                        }
                    }
                }
            }
            return sums
        }
        var totals = [Double](repeating: 0, count: centers.count)
        var sums = [Double](repeating: 0, count: count)
        var far = [(point: Int, distance: Double)]()
        for part in parts {
            for index in totals.indices { totals[index] += part.totals[index] }
            for index in sums.indices { sums[index] += part.weights[index] }
            far.append(part.farthest)
        }
        far.sort { ($0.distance, $1.point) > ($1.distance, $0.point) }
        var result = centers
        for cluster in 0..<count {
            for axis in 0..<dimension {
                let index = cluster * dimension + axis
                if sums[cluster] > 0 {
                    result[index] = totals[index] / sums[cluster]
                } else if let point = far.first, point.distance > 0 {
                    // An empty cluster starts again at the point that is served worst.
                    result[index] = points[point.point * dimension + axis]
                }
            }
            if sums[cluster] <= 0, !far.isEmpty { far.removeFirst() }
        }
        return result
    }

    /// Clusters of numbers on a line, started uniformly over their range; ascending.
    ///
    /// - Parameters:
    ///   - values: ascending.
    ///   - weights: one a value.
    static func line(_ values: [Double], weights: [Double]?, count: Int, iterations: Int = 40) -> [Double] {
        guard let low = values.first, let high = values.last else {
            return [Double](repeating: 0, count: count)
        }
        // Sums up to each value, so that a cluster's mean is two differences.
        var mass = [0.0]
        var moment = [0.0]
        mass.reserveCapacity(values.count + 1)
        moment.reserveCapacity(values.count + 1)
        for (index, value) in values.enumerated() {
            let weight = weights?[index] ?? 1
            mass.append(mass[index] + weight)
            moment.append(moment[index] + weight * value)
        }
        var centers = (0..<count).map { low + (high - low) * (Double($0) + 0.5) / Double(count) }
        for _ in 0..<iterations {
            var next = centers
            var first = 0
            for cluster in 0..<count {
                var last = first
                if cluster == count - 1 {
                    last = values.count
                } else {
                    let boundary = (centers[cluster] + centers[cluster + 1]) / 2
                    while last < values.count, values[last] <= boundary { last += 1 }
                }
                let weight = mass[last] - mass[first]
                if weight > 0 { next[cluster] = (moment[last] - moment[first]) / weight }
                first = last
            }
            if next == centers { break }
            centers = next
        }
        return centers
    }
}
