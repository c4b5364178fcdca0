// Vector kernels of the codec. Each has a reference in Swift that gives the same bits and takes its
// place where the processor lacks the instructions.
#ifndef ECCO_KERNELS_H
#define ECCO_KERNELS_H

#include "decode_kernels.h"
#include "encode_kernels.h"

#endif
