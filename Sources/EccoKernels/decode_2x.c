#include "decode_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

// Eight codes of 7 bits are 7 bytes, so all eights look alike. Code j lies in bytes 7j/8 and the next.
// The product of an 11-bit scale and an 8-bit factor is exact in a float, so the conversion to FP16
// is the only rounding. Overflow saturates.
#define CODE(j) (7 * (j) / 8), (7 * (j) / 8 + 1), -1, -1

__attribute__((target("avx2,f16c"))) void ecco_2x_values_avx2(
    const uint8_t block[64], float scale, int32_t offset, uint16_t values[64]) {
    const __m256i places = _mm256_setr_epi8(
        CODE(0), CODE(1), CODE(2), CODE(3), CODE(4), CODE(5), CODE(6), CODE(7));
    const __m256i shifts = _mm256_setr_epi32(0, 7, 6, 5, 4, 3, 2, 1);
    const __m256i mask = _mm256_set1_epi32(0x7F);
    const __m256i offsets = _mm256_set1_epi32(offset);
    const __m256 scales = _mm256_set1_ps(scale);
    const __m256 largest = _mm256_set1_ps(65504.0f);
    const __m256 least = _mm256_set1_ps(-65504.0f);
    for (int eight = 0; eight < 8; eight++) {
        const __m256i bytes =
            _mm256_broadcastsi128_si256(_mm_loadl_epi64((const __m128i *)(block + 7 * eight)));
        const __m256i codes =
            _mm256_and_si256(_mm256_srlv_epi32(_mm256_shuffle_epi8(bytes, places), shifts), mask);
        __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(_mm256_add_epi32(codes, offsets)), scales);
        product = _mm256_max_ps(_mm256_min_ps(product, largest), least);
        _mm_storeu_si128(
            (__m128i *)(values + 8 * eight),
            _mm256_cvtps_ph(product, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC));
    }
}
#else
// Never called: the level is none.
void ecco_2x_values_avx2(const uint8_t block[64], float scale, int32_t offset, uint16_t values[64]) {}
#endif
