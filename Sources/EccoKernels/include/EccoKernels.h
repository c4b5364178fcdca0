// Vector kernels of the codec. Each has a reference in Swift that gives the same bits and takes its
// place where the processor lacks the instructions.
#ifndef ECCO_KERNELS_H
#define ECCO_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// What the running processor can do.
enum ecco_vector_level {
    ECCO_VECTOR_NONE = 0,
    // AVX2, BMI2 and F16C.
    ECCO_VECTOR_AVX2 = 1,
    // AVX-512 F, BW and VL, and all of the above.
    ECCO_VECTOR_AVX512 = 2,
};
int ecco_vector_level(void);

// The walk through the codewords of four blocks at once.
//
// A lane's block lies at blocks + 96 * lane, followed by zeros. table[lane] has an entry for each window
// of 10 bits: the bits of the codewords within in the lowest byte, their number in the next, the symbols
// in the other six from the highest down. Symbol i of a lane goes to ends[lane][-i]. A lane is done when
// it has `count` symbols or is past bit `end`; what it writes then goes at most 80 bytes further.
//
// Returns which lanes have `count` symbols, as a bit each.
uint32_t ecco_4x_walk_bmi2(const uint8_t *blocks, const uint64_t *const table[4], uint8_t *const ends[4],
                           size_t start, size_t end, size_t count);

// values[i] = row[symbols[-i]] ^ sign for i in 0 ..< count, a multiple of 32; symbols are 0 to 15.
// Returns the sum of lengths[symbols[-i]].
uint32_t ecco_4x_values_avx2(const uint8_t *symbols, const uint16_t row[16], const uint8_t lengths[16],
                             uint16_t sign, uint16_t *values, size_t count);
uint32_t ecco_4x_values_avx512(const uint8_t *symbols, const uint16_t row[16], const uint8_t lengths[16],
                               uint16_t sign, uint16_t *values, size_t count);

// The 64 values of 2x blocks without their outliers: FP16 of scale * (code + offset), for a finite
// scale, given as a 32-bit float; offset is the block's less 64.
void ecco_2x_values_avx2(const uint8_t block[64], float scale, int32_t offset, uint16_t values[64]);
void ecco_2x_values_avx512(const uint8_t block[64], float scale, int32_t offset, uint16_t values[64]);

#endif
