import EccoVerification
import Foundation
import RTL
import RTLSimulation
import RTLVerification

/// The search for a smaller design that fails, too: a short campaign on each, on the native engine, which needs
/// no build.
struct SmallerDesigns {
    let decoder: DecoderUnderTest
    let store: CaseStore
    let seed: UInt64

    /// Says which design is the smallest that fails, keeps its case, and shows it.
    func print(seconds: Double) throws {
        let smaller = try decoder.smaller()
        guard !smaller.isEmpty else { return }
        let clock = ContinuousClock()
        for candidate in smaller {
            let design = try elaborate(candidate.module)
            let engine = try NativeEngine(design, initial: .random(seed: 1))
            var campaign = Campaign(
                candidate.target, engines: [[engine]],
                progress: CampaignProgress(seed: seed, payloadsPerCase: 64))
            let end = clock.now + .seconds(seconds / Double(smaller.count))
            var finding: Campaign.Finding?
            while finding == nil, clock.now < end { finding = try campaign.step() }
            guard let finding else {
                Swift.print("\(candidate.name): no failure in \(campaign.progress.answers) blocks")
                continue
            }
            let (scenario, _) = try campaign.shrunk(finding, seconds: seconds)
            let path = try store.keep(scenario, of: candidate.name)
            Swift.print("\nThe smaller design \(candidate.name) fails, too; its case is \(path)\n")
            FailureReport(
                decoder: candidate, scenario: scenario, path: path, engine: engine, options: [.verilator]
            ).print()
            return
        }
    }
}
