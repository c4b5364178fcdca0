#include "encode_kernels.h"

#if defined(__x86_64__)

#include <string.h>

// A product and a sum are rounded each: a fused operation would give other bits.
#pragma STDC FP_CONTRACT OFF

typedef float floats __attribute__((ext_vector_type(16)));
typedef int32_t integers __attribute__((ext_vector_type(16)));
typedef uint32_t words __attribute__((ext_vector_type(16)));
typedef uint16_t halves __attribute__((ext_vector_type(16)));
typedef uint16_t halves32 __attribute__((ext_vector_type(32)));
typedef _Bool flags16 __attribute__((ext_vector_type(16)));
typedef _Bool flags32 __attribute__((ext_vector_type(32)));
typedef uint8_t bytes __attribute__((ext_vector_type(16)));

// Bodies are inlined into one function for each instruction set, which decides how they are compiled.
#define BODY static inline __attribute__((always_inline))
#define AVX2 __attribute__((target("avx2")))
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl"), min_vector_width(512)))

// Loads and stores of any alignment.
#define LOAD(type, from) ({ type loaded_; memcpy(&loaded_, (from), sizeof loaded_); loaded_; })
#define STORE(to, value) ({ __typeof__(value) stored_ = (value); memcpy((to), &stored_, sizeof stored_); })

int32_t ecco_encode_level(void) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return 2;
    return __builtin_cpu_supports("avx2") ? 1 : 0;
}

// MARK: load

BODY int32_t load_body(const uint16_t *bits, int32_t vectors, float *values) {
    halves greatest = 0;
    for (int32_t vector = 0; vector < vectors; vector++) {
        halves packed = LOAD(halves, bits + 16 * vector);
        halves size = packed & (halves)0x7FFF;
        greatest = size > greatest ? size : greatest;
        words word = __builtin_convertvector(packed, words);
        words magnitude = (word & 0x7FFF) << 13;
        words normal = magnitude + 0x38000000;
        words subnormal = (words)((floats)(magnitude + 0x38800000) - 0x1p-14f);
        words absolute = magnitude >= 0x00800000 ? normal : subnormal;
        STORE(values + 16 * vector, (floats)(absolute | (word & 0x8000) << 16));
    }
    uint16_t most = 0;
    for (int lane = 0; lane < 16; lane++) most = greatest[lane] > most ? greatest[lane] : most;
    for (int32_t vector = 0; vector < vectors; vector++) {
        halves size = LOAD(halves, bits + 16 * vector) & (halves)0x7FFF;
        flags16 flags = __builtin_convertvector(size == most, flags16);
        uint16_t mask;
        memcpy(&mask, &flags, sizeof mask);
        if (mask != 0) return 16 * vector + __builtin_ctz(mask);
    }
    return 0;
}
AVX2 static int32_t load_avx2(const uint16_t *b, int32_t n, float *v) { return load_body(b, n, v); }
AVX512 static int32_t load_avx512(const uint16_t *b, int32_t n, float *v) { return load_body(b, n, v); }

int32_t ecco_encode_load(int32_t level, const uint16_t *bits, int32_t vectors, float *values) {
    return level == 2 ? load_avx512(bits, vectors, values) : load_avx2(bits, vectors, values);
}

// MARK: bins

BODY void bins_body(
    const float *values, int32_t vectors, float factor, int32_t limit, int32_t half, int32_t shift, int32_t stride,
    int32_t *bins, int32_t *rows) {
    floats most = (float)limit;
    for (int32_t vector = 0; vector < vectors; vector++) {
        floats x = LOAD(floats, values + 16 * vector) * factor;
        x = x > most ? most : x;
        x = x < -most ? -most : x;
        integers bin = (integers)(x + 0x1.8p23f) - (0x4B400000 - limit);
        STORE(bins + 16 * vector, bin);
        STORE(rows + 16 * vector, ((bin + half) >> shift) * stride);
    }
}
AVX2 static void bins_avx2(
    const float *v, int32_t n, float f, int32_t l, int32_t h, int32_t s, int32_t t, int32_t *b, int32_t *r) {
    bins_body(v, n, f, l, h, s, t, b, r);
}
AVX512 static void bins_avx512(
    const float *v, int32_t n, float f, int32_t l, int32_t h, int32_t s, int32_t t, int32_t *b, int32_t *r) {
    bins_body(v, n, f, l, h, s, t, b, r);
}

void ecco_encode_bins(
    int32_t level, const float *values, int32_t vectors, float factor, int32_t limit, int32_t half, int32_t shift,
    int32_t stride, int32_t *bins, int32_t *rows) {
    if (level == 2) bins_avx512(values, vectors, factor, limit, half, shift, stride, bins, rows);
    else bins_avx2(values, vectors, factor, limit, half, shift, stride, bins, rows);
}

// MARK: outlier errors

BODY void outlier_errors_body(const float *values, int32_t vectors, float inverse, float scale, float *errors) {
    for (int32_t vector = 0; vector < vectors; vector++) {
        floats x = LOAD(floats, values + 16 * vector);
        words bits = (words)(x * inverse);
        words magnitude = bits & 0x7FFFFFFF;
        floats rounded = (floats)((magnitude + 0x7FFFF + ((magnitude >> 20) & 1)) & 0xFFF00000);
        floats small = (floats)magnitude + 0x1p14f - 0x1p14f;
        rounded = magnitude < 0x3C800000 ? small : rounded;
        floats most = 448;
        rounded = rounded > most ? most : rounded;
        floats difference = x - (floats)((words)rounded | (bits & 0x80000000)) * scale;
        STORE(errors + 16 * vector, difference * difference);
    }
}
AVX2 static void outlier_errors_avx2(const float *v, int32_t n, float i, float s, float *e) {
    outlier_errors_body(v, n, i, s, e);
}
AVX512 static void outlier_errors_avx512(const float *v, int32_t n, float i, float s, float *e) {
    outlier_errors_body(v, n, i, s, e);
}

void ecco_encode_outlier_errors(
    int32_t level, const float *values, int32_t vectors, float inverse, float scale, float *errors) {
    if (level == 2) outlier_errors_avx512(values, vectors, inverse, scale, errors);
    else outlier_errors_avx2(values, vectors, inverse, scale, errors);
}

// MARK: sums of rows

// `width` columns at once, which `count` registers hold.
#define SUM_ROWS(name, type, count) \
    BODY void name(const char *table, const int32_t *rows, int32_t row_count, char *sums) { \
        type sum[count]; \
        for (int i = 0; i < count; i++) sum[i] = 0; \
        for (int32_t row = 0; row < row_count; row++) { \
            const char *from = table + rows[row]; \
            for (int i = 0; i < count; i++) sum[i] += LOAD(type, from + i * sizeof(type)); \
        } \
        for (int i = 0; i < count; i++) STORE(sums + i * sizeof(type), sum[i]); \
    }
SUM_ROWS(sum_256_bytes, halves, 8)
SUM_ROWS(sum_128_bytes, halves, 4)
SUM_ROWS(sum_512_bytes_wide, halves32, 8)
SUM_ROWS(sum_128_bytes_wide, halves32, 2)

AVX2 static void sum_rows_avx2(const char *table, const int32_t *rows, int32_t row_count, int32_t bytes, char *sums) {
    int32_t byte = 0;
    for (; byte + 256 <= bytes; byte += 256) sum_256_bytes(table + byte, rows, row_count, sums + byte);
    for (; byte < bytes; byte += 128) sum_128_bytes(table + byte, rows, row_count, sums + byte);
}
AVX512 static void sum_rows_avx512(
    const char *table, const int32_t *rows, int32_t row_count, int32_t bytes, char *sums) {
    int32_t byte = 0;
    for (; byte + 512 <= bytes; byte += 512) sum_512_bytes_wide(table + byte, rows, row_count, sums + byte);
    for (; byte < bytes; byte += 128) sum_128_bytes_wide(table + byte, rows, row_count, sums + byte);
}

void ecco_encode_sum_rows(
    int32_t level, const void *table, const int32_t *rows, int32_t row_count, int32_t columns, uint16_t *sums) {
    if (level == 2) sum_rows_avx512(table, rows, row_count, 2 * columns, (char *)sums);
    else sum_rows_avx2(table, rows, row_count, 2 * columns, (char *)sums);
}

// MARK: selection

BODY int32_t select_body(
    const uint16_t *first, uint16_t first_limit, const uint16_t *second, uint16_t second_limit, int32_t columns,
    uint16_t *selected) {
    int32_t count = 0;
    for (int32_t column = 0; column < columns; column += 32) {
        halves32 a = LOAD(halves32, first + column), b = LOAD(halves32, second + column);
        flags32 flags = __builtin_convertvector((a < first_limit) & (b < second_limit), flags32);
        uint32_t mask;
        memcpy(&mask, &flags, sizeof mask);
        for (; mask != 0; mask &= mask - 1) selected[count++] = (uint16_t)(column + __builtin_ctz(mask));
    }
    return count;
}
AVX2 static int32_t select_avx2(
    const uint16_t *a, uint16_t la, const uint16_t *b, uint16_t lb, int32_t n, uint16_t *s) {
    return select_body(a, la, b, lb, n, s);
}
AVX512 static int32_t select_avx512(
    const uint16_t *a, uint16_t la, const uint16_t *b, uint16_t lb, int32_t n, uint16_t *s) {
    return select_body(a, la, b, lb, n, s);
}

int32_t ecco_encode_select(
    int32_t level, const uint16_t *first, uint16_t first_limit, const uint16_t *second, uint16_t second_limit,
    int32_t columns, uint16_t *selected) {
    return level == 2 ? select_avx512(first, first_limit, second, second_limit, columns, selected)
                      : select_avx2(first, first_limit, second, second_limit, columns, selected);
}

// MARK: quantisation

BODY void quantise_body(struct ecco_quantisation *q) {
    float bit_costs[16];
    int32_t choices[16];
    for (int symbol = 0; symbol < 16; symbol++) {
        bit_costs[symbol] = (float)q->lengths[symbol] * q->price;
        choices[symbol] = q->lengths[symbol] << 8 | symbol;
    }
    float outlier_cost = (float)q->outlier_bits * q->price;
    floats total = 0;
    integers bits = 0;
    // Two vectors at a time keep the processor busy.
    for (int32_t vector = 0; vector < q->vectors; vector += 2) {
        const int32_t first = 16 * vector, second = first + 16;
        floats xa = LOAD(floats, q->values + first), xb = LOAD(floats, q->values + second);
        floats best_a = LOAD(floats, q->outlier_errors + first) + outlier_cost;
        floats best_b = LOAD(floats, q->outlier_errors + second) + outlier_cost;
        integers choice_a = q->outlier_bits << 8 | 16, choice_b = choice_a;
        for (int symbol = 0; symbol < 16; symbol++) {
            floats a = xa - q->decoded[symbol], b = xb - q->decoded[symbol];
            a = a * a + bit_costs[symbol];
            b = b * b + bit_costs[symbol];
            integers choice = choices[symbol];
            integers less_a = a < best_a, less_b = b < best_b;
            best_a = less_a ? a : best_a;
            choice_a = less_a ? choice : choice_a;
            best_b = less_b ? b : best_b;
            choice_b = less_b ? choice : choice_b;
        }
        floats active_a = LOAD(floats, q->active + first), active_b = LOAD(floats, q->active + second);
        total += best_a * active_a;
        total += best_b * active_b;
        bits += (choice_a >> 8) & (active_a != 0);
        bits += (choice_b >> 8) & (active_b != 0);
        STORE(q->symbols + first, __builtin_convertvector(choice_a & 0xFF, bytes));
        STORE(q->symbols + second, __builtin_convertvector(choice_b & 0xFF, bytes));
    }
    // Halves are added until one is left.
    float a[8], b[4];
    for (int i = 0; i < 8; i++) a[i] = total[i] + total[i + 8];
    for (int i = 0; i < 4; i++) b[i] = a[i] + a[i + 4];
    q->cost = (b[0] + b[2]) + (b[1] + b[3]);
    q->bits = 0;
    for (int lane = 0; lane < 16; lane++) q->bits += bits[lane];
}
AVX2 static void quantise_avx2(struct ecco_quantisation *q) { quantise_body(q); }
AVX512 static void quantise_avx512(
    struct ecco_quantisation *q) {
    quantise_body(q);
}

void ecco_encode_quantise(int32_t level, struct ecco_quantisation *quantisation) {
    if (level == 2) quantise_avx512(quantisation);
    else quantise_avx2(quantisation);
}

#else

// No such processor: the level is 0, and what needs one is never called.
int32_t ecco_encode_level(void) { return 0; }
int32_t ecco_encode_load(int32_t level, const uint16_t *bits, int32_t vectors, float *values) {
    return (void)level, (void)bits, (void)vectors, (void)values, 0;
}
void ecco_encode_bins(
    int32_t level, const float *values, int32_t vectors, float factor, int32_t limit, int32_t half, int32_t shift,
    int32_t stride, int32_t *bins, int32_t *rows) {
    (void)level, (void)values, (void)vectors, (void)factor, (void)limit, (void)half, (void)shift, (void)stride;
    (void)bins, (void)rows;
}
void ecco_encode_outlier_errors(
    int32_t level, const float *values, int32_t vectors, float inverse, float scale, float *errors) {
    (void)level, (void)values, (void)vectors, (void)inverse, (void)scale, (void)errors;
}
void ecco_encode_sum_rows(
    int32_t level, const void *table, const int32_t *rows, int32_t row_count, int32_t columns, uint16_t *sums) {
    (void)level, (void)table, (void)rows, (void)row_count, (void)columns, (void)sums;
}
int32_t ecco_encode_select(
    int32_t level, const uint16_t *first, uint16_t first_limit, const uint16_t *second, uint16_t second_limit,
    int32_t columns, uint16_t *selected) {
    (void)first, (void)first_limit, (void)second, (void)second_limit, (void)columns, (void)selected;
    return (void)level, 0;
}
void ecco_encode_quantise(int32_t level, struct ecco_quantisation *quantisation) {
    (void)level, (void)quantisation;
}

#endif
