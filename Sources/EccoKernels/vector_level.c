#include "decode_kernels.h"

int ecco_vector_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("fma")
        && __builtin_cpu_supports("f16c")) {
        return ECCO_VECTOR_AVX2;
    }
#endif
    return ECCO_VECTOR_NONE;
}
