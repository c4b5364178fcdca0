extension VerilatorHarness {
    /// Compiled before everything else, Verilator's runtime included: what the model prints goes
    /// to the harness instead of our standard output.
    static let printHeader = """
        #pragma once
        #ifdef __cplusplus
        extern "C"
        #endif
        int rtl_model_print(const char* format, ...);

        """

    static func prologue(top: String) -> String {
        """
        // Runs \(top) from rows of 64-bit words. Generated from its ports; do not edit.
        #include "VModel.h"
        #include "verilated.h"
        #if RTL_WAVEFORM
        #include "verilated_vcd_c.h"
        #endif
        #include <cstdarg>
        #include <cstdint>
        #include <cstdio>
        #include <cstring>
        #include <exception>
        #include <mutex>
        #include <string>

        #define RTL_EXPORT extern "C" __attribute__((visibility("default")))

        namespace rtl_harness {

        struct Instance {
            VerilatedContext* context = nullptr;
            VModel* top = nullptr;
            std::string message;
            uint64_t time = 0;
        #if RTL_WAVEFORM
            VerilatedVcdC* waveform = nullptr;
        #endif
        };

        // Thrown where the model stops itself: a failed assertion, $finish, an evaluation that never
        // settles.
        struct Stopped {};

        // Whom what the model prints belongs to, while one of its functions runs on this thread.
        thread_local Instance* running = nullptr;

        // Verilator keeps one random state a thread and starts it anew whenever any thread seeds: two
        // instances created at once would disturb each other's initial values.
        std::mutex creation;

        constexpr size_t messageLimit = 1 << 16;

        void dump(Instance* instance) {
            (void)instance;
        #if RTL_WAVEFORM
            if (instance->waveform) instance->waveform->dump(instance->time);
            ++instance->time;
        #endif
        }

        [[noreturn]] void stop(const char* what, const char* file, int line, const char* scope) {
            if (running) {
                char text[1024];
                std::snprintf(text, sizeof text, "%s:%d: %s in %s\\n", file ? file : "", line, what,
                              scope ? scope : "");
                running->message += text;
            }
            throw Stopped();
        }


        """
    }

    static func epilogue(inputs: Int, outputs: Int) -> String {
        """

        void close(Instance* instance) {
            if (!instance) return;
            Verilated::threadContextp(instance->context);
        #if RTL_WAVEFORM
            if (instance->waveform) {
                instance->waveform->close();
                delete instance->waveform;
            }
        #endif
            if (instance->top) {
                instance->top->final();
                delete instance->top;
            }
            // This thread must not keep pointing at the context that goes away.
            Verilated::threadContextp(nullptr);
            delete instance->context;
            delete instance;
        }

        }  // namespace rtl_harness

        extern "C" int rtl_model_print(const char* format, ...) {
            using namespace rtl_harness;
            char text[4096];
            va_list arguments;
            va_start(arguments, format);
            const int count = std::vsnprintf(text, sizeof text, format, arguments);
            va_end(arguments);
            if (running && running->message.size() < messageLimit) running->message += text;
            return count;
        }

        void vl_finish(const char* file, int line, const char* scope) {
            rtl_harness::stop("the design called $finish", file, line, scope);
        }

        void vl_stop(const char* file, int line, const char* scope) {
            rtl_harness::stop("an assertion failed or the design called $stop", file, line, scope);
        }

        void vl_fatal(const char* file, int line, const char* scope, const char* message) {
            rtl_harness::stop(message, file, line, scope);
        }

        RTL_EXPORT uint32_t rtl_model_interface_version() { return \(interfaceVersion)u; }

        // `initial` is 0 for zeros, 1 for ones, 2 for random; `seed` is not 0.
        RTL_EXPORT void* rtl_model_create(int32_t initial, int32_t seed, const char* waveform) {
            using namespace rtl_harness;
            const std::lock_guard<std::mutex> guard(creation);
            Instance* instance = nullptr;
            try {
                instance = new Instance;
                running = instance;
                instance->context = new VerilatedContext;
                Verilated::threadContextp(instance->context);
                instance->context->randReset(initial);
                instance->context->randSeed(seed);
        #if RTL_WAVEFORM
                instance->context->traceEverOn(true);
        #endif
                instance->top = new VModel(instance->context, "TOP");
                lowerClocks(instance->top);
        #if RTL_WAVEFORM
                if (waveform) {
                    instance->waveform = new VerilatedVcdC;
                    instance->top->trace(instance->waveform, 99);
                    instance->waveform->open(waveform);
                }
        #endif
                (void)waveform;
                running = nullptr;
                return instance;
            } catch (...) {
                running = nullptr;
                return nullptr;
            }
        }

        RTL_EXPORT void rtl_model_destroy(void* model) {
            using namespace rtl_harness;
            running = static_cast<Instance*>(model);
            try { close(running); } catch (...) {}
            running = nullptr;
        }

        // Why the last run ended early; lives as long as the instance.
        RTL_EXPORT const char* rtl_model_message(void* model) {
            return static_cast<rtl_harness::Instance*>(model)->message.c_str();
        }

        // Runs `cycles` rows of \(inputs) words in; 0 where all of them ran.
        template <typename Row> int32_t run(void* model, uint64_t cycles, const uint64_t* in, Row row) {
            using namespace rtl_harness;
            Instance* const instance = static_cast<Instance*>(model);
            running = instance;
            Verilated::threadContextp(instance->context);
            try {
                for (; cycles != 0; --cycles, in += \(inputs)) {
                    applyInputs(instance->top, in);
                    instance->top->eval();
                    row(instance);
                    tick(instance, in);
                }
                running = nullptr;
                return 0;
            } catch (const Stopped&) {
            } catch (const std::exception& error) {
                instance->message += error.what();
            } catch (...) {
                instance->message += "an unknown C++ exception";
            }
            running = nullptr;
            return 1;
        }

        // With \(outputs) words out for each row.
        RTL_EXPORT int32_t rtl_model_run(void* model, uint64_t cycles, const uint64_t* in, uint64_t* out) {
            return run(model, cycles, in, [&](rtl_harness::Instance* instance) {
                rtl_harness::dump(instance);
                rtl_harness::sampleOutputs(instance->top, out);
                out += \(outputs);
            });
        }

        // Looks at nothing: what the model alone costs.
        RTL_EXPORT int32_t rtl_model_drive(void* model, uint64_t cycles, const uint64_t* in) {
            return run(model, cycles, in, [](rtl_harness::Instance*) {});
        }

        """
    }
}
