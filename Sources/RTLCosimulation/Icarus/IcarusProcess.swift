import Glibc
import RTLSimulation

/// A running `vvp` and the dialogue with it. The child is ended with the value: killed and waited
/// for, whatever state it is in.
struct IcarusProcess: ~Copyable {
    let child: pid_t
    /// A socket, because writing to one whose reader is gone can be told not to raise SIGPIPE.
    private let requests: Int32
    private let answers: Int32
    private let diagnostics: Int32

    init(vvp: String, program: String) throws(SimulationError) {
        let requestEnds = try Subprocess.socketPair()
        defer { close(requestEnds.theirs) }
        let answerEnds: (reading: Int32, writing: Int32)
        let diagnosticEnds: (reading: Int32, writing: Int32)
        do throws(SimulationError) {
            answerEnds = try Subprocess.pipe()
        } catch {
            close(requestEnds.ours)
            throw error
        }
        defer { close(answerEnds.writing) }
        do throws(SimulationError) {
            diagnosticEnds = try Subprocess.pipe()
        } catch {
            close(requestEnds.ours)
            close(answerEnds.reading)
            throw error
        }
        defer { close(diagnosticEnds.writing) }
        do throws(SimulationError) {
            child = try Subprocess.spawn(
                vvp, ["-n", program],
                descriptors: [
                    0: requestEnds.theirs, 1: diagnosticEnds.writing, 2: diagnosticEnds.writing,
                    3: answerEnds.writing,
                ])
        } catch {
            close(requestEnds.ours)
            close(answerEnds.reading)
            close(diagnosticEnds.reading)
            throw error
        }
        requests = requestEnds.ours
        answers = answerEnds.reading
        diagnostics = diagnosticEnds.reading
        for descriptor in [requests, answers, diagnostics] {
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        close(requests)
        close(answers)
        close(diagnostics)
        kill(child, SIGKILL)
        _ = Subprocess.wait(for: child)
    }

    /// Sends the request while it reads the answer, so that neither side waits for the other with
    /// full pipes. Throws where the child ends, or is silent for `patience` seconds.
    func exchange(
        request: [UInt8], answer: inout [UInt8], patience: Int
    ) throws(SimulationError) {
        var sent = 0
        var received = 0
        var said = [UInt8]()
        while received < answer.count || sent < request.count {
            var polled = [
                pollfd(fd: answers, events: Int16(POLLIN), revents: 0),
                pollfd(fd: diagnostics, events: Int16(POLLIN), revents: 0),
                pollfd(fd: sent < request.count ? requests : -1, events: Int16(POLLOUT), revents: 0),
            ]
            let ready = poll(&polled, 3, Int32(clamping: patience * 1000))
            if ready < 0 && errno == EINTR { continue }
            guard ready > 0 else {
                throw failure("it gave no answer for \(patience) seconds", said)
            }
            if polled[1].revents != 0 { readDiagnostics(into: &said) }
            if polled[2].revents != 0 {
                let count = request.withUnsafeBytes {
                    send(requests, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
                }
                if count > 0 { sent += count }
                // A closed socket shows as the end of the answers too, with the reason.
                if count < 0 && errno != EAGAIN && errno != EINTR { sent = request.count }
            }
            if polled[0].revents != 0 && (sent > 0 || polled[0].revents & Int16(POLLIN) != 0) {
                let room = answer.count - received
                guard room > 0, sent > 0 else { throw failure("it answered without being asked", said) }
                let count = answer.withUnsafeMutableBytes {
                    read(answers, $0.baseAddress.map { $0 + received }, room)
                }
                if count > 0 { received += count }
                if count == 0 {
                    waitForDiagnostics(into: &said)
                    throw failure("it ended", said)
                }
            }
        }
    }

    private func failure(_ what: String, _ said: [UInt8]) -> SimulationError {
        .runFailed(tool: "Icarus Verilog", output: what + "\n" + String(decoding: said, as: UTF8.self))
    }

    /// The child is gone: reads what it left, without waiting for anything else that holds the pipe.
    private func waitForDiagnostics(into said: inout [UInt8]) {
        var polled = pollfd(fd: diagnostics, events: Int16(POLLIN), revents: 0)
        if poll(&polled, 1, 200) > 0 { readDiagnostics(into: &said) }
    }

    /// Reads all that is there and keeps the first 64 KiB.
    private func readDiagnostics(into said: inout [UInt8]) {
        var chunk = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(diagnostics, &chunk, chunk.count)
            guard count > 0 else { return }
            if said.count < 1 << 16 { said.append(contentsOf: chunk[..<count]) }
            guard count == chunk.count else { return }
        }
    }
}
