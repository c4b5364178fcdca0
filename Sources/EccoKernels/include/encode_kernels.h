// The encoders' inner loops for processors with wide vectors. Each does exactly what the Swift function of
// the same name does, to the bit; that one is the reference, and what other processors run.
#ifndef ECCO_ENCODE_KERNELS_H
#define ECCO_ENCODE_KERNELS_H

#include <stdint.h>

// What the processor has: 2 for AVX-512 (F, BW, VL), 1 for AVX2, 0 for neither. The functions below must
// not be called with a level above it, or with 0.
int32_t ecco_encode_level(void);

// Values of `vectors` times sixteen finite FP16; returns the first place of the greatest magnitude.
int32_t ecco_encode_load(int32_t level, const uint16_t *bits, int32_t vectors, float *values);

// Table bins, `round(clamp(value * factor, limit)) + limit`, and the offsets of their rows:
// `(bin + half) >> shift`, times `stride`.
void ecco_encode_bins(
    int32_t level, const float *values, int32_t vectors, float factor, int32_t limit, int32_t half, int32_t shift,
    int32_t stride, int32_t *bins, int32_t *rows);

// Squared errors of values as FP8 times `scale`.
void ecco_encode_outlier_errors(
    int32_t level, const float *values, int32_t vectors, float inverse, float scale, float *errors);

// Sums of rows of 16-bit columns, modulo 2^16. `rows` are offsets in bytes; `columns` is a multiple of 64.
void ecco_encode_sum_rows(
    int32_t level, const void *table, const int32_t *rows, int32_t row_count, int32_t columns, uint16_t *sums);

// The columns whose sums are below both limits, ascending; returns how many. `columns` is a multiple of 32.
int32_t ecco_encode_select(
    int32_t level, const uint16_t *first, uint16_t first_limit, const uint16_t *second, uint16_t second_limit,
    int32_t columns, uint16_t *selected);

// One quantisation at a price.
struct ecco_quantisation {
    const float *values;
    const float *outlier_errors;
    // 1 for a value, 0 for padding.
    const float *active;
    // Of sixteen numbers: a multiple of two.
    int32_t vectors;
    int32_t outlier_bits;
    float price;
    // Of the sixteen symbols.
    const float *decoded;
    const int32_t *lengths;
    // Results.
    uint8_t *symbols;
    int32_t bits;
    float cost;
};

// The symbols that minimise `error + price * bits`; 16 where an outlier does.
void ecco_encode_quantise(int32_t level, struct ecco_quantisation *quantisation);

#endif
