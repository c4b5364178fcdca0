import Glibc
import RTLSimulation

/// A model's shared library, loaded. Unloaded when it goes out of scope.
struct VerilatorLibrary: ~Copyable {
    typealias Create = @convention(c) (Int32, Int32, UnsafePointer<CChar>?) -> UnsafeMutableRawPointer?
    typealias Destroy = @convention(c) (UnsafeMutableRawPointer) -> Void
    typealias Message = @convention(c) (UnsafeMutableRawPointer) -> UnsafePointer<CChar>?
    typealias Run =
        @convention(c) (
            UnsafeMutableRawPointer, UInt64, UnsafePointer<UInt64>, UnsafeMutablePointer<UInt64>
        ) -> Int32
    typealias Drive =
        @convention(c) (UnsafeMutableRawPointer, UInt64, UnsafePointer<UInt64>) -> Int32

    private let handle: UnsafeMutableRawPointer
    let create: Create
    let destroy: Destroy
    let message: Message
    let run: Run
    let drive: Drive

    init(path: String) throws(SimulationError) {
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw .runFailed(tool: "dlopen", output: String(cString: dlerror()))
        }
        guard let version = dlsym(handle, "rtl_model_interface_version"),
            unsafeBitCast(version, to: (@convention(c) () -> UInt32).self)()
                == VerilatorHarness.interfaceVersion,
            let create = dlsym(handle, "rtl_model_create"),
            let destroy = dlsym(handle, "rtl_model_destroy"),
            let message = dlsym(handle, "rtl_model_message"),
            let run = dlsym(handle, "rtl_model_run"),
            let drive = dlsym(handle, "rtl_model_drive")
        else {
            dlclose(handle)
            throw .runFailed(tool: "dlopen", output: "\(path) has another interface; delete it")
        }
        self.handle = handle
        self.create = unsafeBitCast(create, to: Create.self)
        self.destroy = unsafeBitCast(destroy, to: Destroy.self)
        self.message = unsafeBitCast(message, to: Message.self)
        self.run = unsafeBitCast(run, to: Run.self)
        self.drive = unsafeBitCast(drive, to: Drive.self)
    }

    deinit { dlclose(handle) }
}

/// One instance of a model with a state of its own.
struct VerilatorModel: ~Copyable {
    private let library: VerilatorLibrary
    /// Nil before the first `restart` and after one that failed.
    private var instance: UnsafeMutableRawPointer?

    /// Holds no instance yet: `restart` makes one.
    init(path: String) throws(SimulationError) {
        library = try VerilatorLibrary(path: path)
        instance = nil
    }

    // The library outlives its instance: stored properties are destroyed after this.
    deinit {
        if let instance { library.destroy(instance) }
    }

    mutating func restart(
        initialState: InitialState, waveform: String?
    ) throws(SimulationError) {
        if let instance { library.destroy(instance) }
        instance = library.create(initialState.verilatorMode, initialState.verilatorSeed, waveform)
        if instance == nil {
            throw .runFailed(tool: "Verilator", output: "the model stopped while it was created")
        }
    }

    func run(
        cycles: Int, inputs: UnsafePointer<UInt64>, outputs: UnsafeMutablePointer<UInt64>
    ) throws(SimulationError) {
        try withInstance { library.run($0, UInt64(cycles), inputs, outputs) }
    }

    func drive(cycles: Int, inputs: UnsafePointer<UInt64>) throws(SimulationError) {
        try withInstance { library.drive($0, UInt64(cycles), inputs) }
    }

    private func withInstance(
        _ body: (UnsafeMutableRawPointer) -> Int32
    ) throws(SimulationError) {
        guard let instance else {
            throw .runFailed(tool: "Verilator", output: "the model could not be restarted")
        }
        guard body(instance) == 0 else {
            let message = library.message(instance).map { String(cString: $0) } ?? ""
            throw .runFailed(tool: "Verilator", output: message)
        }
    }
}
