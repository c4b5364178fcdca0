#ifndef ECCO_DECODE_KERNELS_H
#define ECCO_DECODE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// What the running processor can do.
enum ecco_vector_level {
    ECCO_VECTOR_NONE = 0,
    // AVX2, BMI2, FMA and F16C.
    ECCO_VECTOR_AVX2 = 1,
};
int ecco_vector_level(void);

// The walk through the codewords of four blocks of one codebook at once.
//
// 16 bytes after a block of 64 are readable, whatever is in them: a codeword that they could change does
// not fit its block. The table has an entry for each window of 11 bits: the bits of the codewords within
// in the lowest byte, their number in the next, the symbols in the other six from the highest down. Symbol
// i of a lane goes to symbols[lane][-i]. A lane is done when it has `count` symbols or is past bit `end`,
// at most 512; what it writes then goes at most ECCO_4X_OVERRUN bytes further.
//
// Returns which lanes have `count` symbols, as a bit each.
#define ECCO_4X_OVERRUN 384
uint32_t ecco_4x_walk_bmi2(const uint8_t *const blocks[4], const uint64_t *table, uint8_t *const symbols[4],
                           size_t start, size_t end, size_t count);

// values[i] = row[symbols[-i]] ^ sign for i in 0 ..< count, a multiple of 32; symbols are 0 to 15.
// Returns the sum of lengths[symbols[-i]].
uint32_t ecco_4x_values_avx2(const uint8_t *symbols, const uint16_t row[16], const uint8_t lengths[16],
                             uint16_t sign, uint16_t *values, size_t count);

// Exact products of sixteen FP16 numbers, as 32-bit floats, and of each of `count` factors of at most 15
// significant bits, sixteen a factor, rounded once: to FP16 where `fraction_bits` is 10, with overflow to the greatest finite number, else to
// BF16. No factor is infinite or no number.
void ecco_4x_products_avx2(const float numbers[16], const float *factors, size_t count, int fraction_bits,
                           uint16_t *products);

// The 64 values of 2x blocks without their outliers: FP16 of scale * (code + offset), for a finite
// scale, given as a 32-bit float; offset is the block's less 64.
void ecco_2x_values_avx2(const uint8_t block[64], float scale, int32_t offset, uint16_t values[64]);

#endif
