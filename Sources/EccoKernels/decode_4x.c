#include "decode_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

enum { window = 11, lookups = 5 };

// The shift takes the entry's lowest six bits, so the number of bits needs no extraction. A set bit above
// the word's last one tells in the end how far it was shifted.
#define LOAD(lane)                                                                                     \
    memcpy(&word##lane, blocks[lane] + (position##lane >> 3), 8);                                      \
    word##lane = word##lane >> (position##lane & 7) | (uint64_t)1 << 63;
#define LOOK(lane)                                                                                     \
    {                                                                                                  \
        const uint64_t entry = table[_bzhi_u64(word##lane, window)];                                   \
        memcpy(symbol##lane - 7, &entry, 8);                                                           \
        word##lane >>= entry & 63;                                                                     \
        symbol##lane -= (uint8_t)(entry >> 8);                                                         \
    }
#define COUNT(lane) position##lane += (size_t)__builtin_clzll(word##lane);
#define ROUND                                                                                          \
    LOAD(0) LOAD(1) LOAD(2) LOAD(3)                                                                    \
    _Pragma("clang loop unroll(full)")                                                                 \
    for (int lookup = 0; lookup < lookups; lookup++) { LOOK(0) LOOK(1) LOOK(2) LOOK(3) }               \
    COUNT(0) COUNT(1) COUNT(2) COUNT(3)
#define LIMIT(lane)                                                                                    \
    position##lane = position##lane < 576 ? position##lane : 576;                                      \
    symbol##lane = symbol##lane > full##lane - 16 ? symbol##lane : full##lane - 16;
#define IS_GOING(lane) (symbol##lane > full##lane && position##lane <= end)
#define LANE(lane)                                                                                     \
    uint8_t *symbol##lane = symbols[lane];                                                             \
    uint8_t *const full##lane = symbol##lane - count;                                                  \
    size_t position##lane = start;                                                                     \
    uint64_t word##lane;

__attribute__((target("bmi,bmi2,lzcnt"))) uint32_t ecco_4x_walk_bmi2(
    const uint8_t *const blocks[4], const uint64_t *table, uint8_t *const symbols[4], size_t start, size_t end,
    size_t count) {
    LANE(0) LANE(1) LANE(2) LANE(3)
    // No lane is past the end after so many rounds, and 45 lookups give 270 symbols at most.
    for (size_t left = (end - start) / (window * lookups); left > 0; left--) { ROUND }
    while (IS_GOING(0) || IS_GOING(1) || IS_GOING(2) || IS_GOING(3)) {
        ROUND
        // A lane that is done goes on beyond the group and the block.
        LIMIT(0) LIMIT(1) LIMIT(2) LIMIT(3)
    }
    return (uint32_t)(symbol0 <= full0) | (uint32_t)(symbol1 <= full1) << 1 | (uint32_t)(symbol2 <= full2) << 2
        | (uint32_t)(symbol3 <= full3) << 3;
}

// A 16-bit table lookup is two lookups of bytes: the low and the high halves of the row, interleaved.
__attribute__((target("avx2"))) uint32_t ecco_4x_values_avx2(
    const uint8_t *symbols, const uint16_t row[16], const uint8_t lengths[16], uint16_t sign,
    uint16_t *values, size_t count) {
    const __m128i first = _mm_xor_si128(_mm_loadu_si128((const __m128i *)row), _mm_set1_epi16((short)sign));
    const __m128i second =
        _mm_xor_si128(_mm_loadu_si128((const __m128i *)(row + 8)), _mm_set1_epi16((short)sign));
    const __m128i mask = _mm_set1_epi16(0xFF);
    const __m256i low = _mm256_broadcastsi128_si256(
        _mm_packus_epi16(_mm_and_si128(first, mask), _mm_and_si128(second, mask)));
    const __m256i high = _mm256_broadcastsi128_si256(
        _mm_packus_epi16(_mm_srli_epi16(first, 8), _mm_srli_epi16(second, 8)));
    const __m256i length = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)lengths));
    const __m256i backwards = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0));
    __m256i sums = _mm256_setzero_si256();
    for (size_t index = 0; index < count; index += 32) {
        const __m256i reversed = _mm256_loadu_si256((const __m256i *)(symbols - index - 31));
        sums = _mm256_add_epi64(
            sums, _mm256_sad_epu8(_mm256_shuffle_epi8(length, reversed), _mm256_setzero_si256()));
        const __m256i symbol = _mm256_permute4x64_epi64(_mm256_shuffle_epi8(reversed, backwards), 0x4E);
        const __m256i lows = _mm256_shuffle_epi8(low, symbol);
        const __m256i highs = _mm256_shuffle_epi8(high, symbol);
        // Interleaving works within halves of 128 bits: values 0...7 and 16...23, then the others.
        const __m256i even = _mm256_unpacklo_epi8(lows, highs);
        const __m256i odd = _mm256_unpackhi_epi8(lows, highs);
        _mm256_storeu_si256((__m256i *)(values + index), _mm256_permute2x128_si256(even, odd, 0x20));
        _mm256_storeu_si256((__m256i *)(values + index + 16), _mm256_permute2x128_si256(even, odd, 0x31));
    }
    const __m128i half =
        _mm_add_epi64(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
    return (uint32_t)(_mm_cvtsi128_si64(half) + _mm_extract_epi64(half, 1));
}

// A product is rounded to odd first: its last bit says whether anything was cut off, so that the second
// rounding, to at least two bits fewer, gives what one alone would.
__attribute__((target("avx2,fma,f16c"), always_inline)) static inline void products_of(
    const float numbers[16], float factor, int fraction_bits, uint16_t products[16]) {
    const __m256 factors = _mm256_set1_ps(factor);
    const __m256i one = _mm256_set1_epi32(1);
    __m128i halves[2];
    for (int half = 0; half < 2; half++) {
        const __m256 number = _mm256_loadu_ps(numbers + 8 * half);
        const __m256 product = _mm256_mul_ps(number, factors);
        const __m256 error = _mm256_fmsub_ps(number, factors, product);
        const __m256i bits = _mm256_castps_si256(product);
        const __m256i inexact =
            _mm256_castps_si256(_mm256_cmp_ps(error, _mm256_setzero_ps(), _CMP_NEQ_OQ));
        // All ones where the product was rounded away from zero.
        const __m256i outward = _mm256_and_si256(
            inexact, _mm256_srai_epi32(_mm256_xor_si256(bits, _mm256_castps_si256(error)), 31));
        const __m256i odd =
            _mm256_or_si256(_mm256_add_epi32(bits, outward), _mm256_and_si256(inexact, one));
        if (fraction_bits == 10) {
            halves[half] = _mm256_cvtps_ph(_mm256_castsi256_ps(odd), _MM_FROUND_TO_NEAREST_INT);
        } else {
            const __m256i last = _mm256_and_si256(_mm256_srli_epi32(odd, 16), one);
            const __m256i rounded = _mm256_srli_epi32(
                _mm256_add_epi32(_mm256_add_epi32(odd, last), _mm256_set1_epi32(0x7FFF)), 16);
            halves[half] =
                _mm_packus_epi32(_mm256_castsi256_si128(rounded), _mm256_extracti128_si256(rounded, 1));
        }
        if (fraction_bits == 10) {
            const __m128i sign = _mm_set1_epi16((short)0x8000);
            const __m128i magnitude =
                _mm_min_epu16(_mm_andnot_si128(sign, halves[half]), _mm_set1_epi16(0x7BFF));
            halves[half] = _mm_or_si128(_mm_and_si128(sign, halves[half]), magnitude);
        }
        _mm_storeu_si128((__m128i *)(products + 8 * half), halves[half]);
    }
}

__attribute__((target("avx2,fma,f16c"))) void ecco_4x_products_avx2(
    const float numbers[16], const float *factors, size_t count, int fraction_bits, uint16_t *products) {
    for (size_t i = 0; i < count; i++) products_of(numbers, factors[i], fraction_bits, products + 16 * i);
}
#else
void ecco_4x_products_avx2(const float numbers[16], const float *factors, size_t count, int fraction_bits,
                           uint16_t *products) {}
// Never called: the level is none.
uint32_t ecco_4x_walk_bmi2(const uint8_t *const blocks[4], const uint64_t *table, uint8_t *const symbols[4],
                           size_t start, size_t end, size_t count) {
    return 0;
}
uint32_t ecco_4x_values_avx2(const uint8_t *symbols, const uint16_t row[16], const uint8_t lengths[16],
                             uint16_t sign, uint16_t *values, size_t count) {
    return 0;
}
#endif
