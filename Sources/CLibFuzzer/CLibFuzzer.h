#pragma once

#include <stddef.h>
#include <stdint.h>

// The driver of libFuzzer, for programs with an entry point of their own (LLVM's documentation of libFuzzer, "Using
// libFuzzer as a library"). What it is given by `-sanitize=fuzzer` has no header.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*user_callback)(const uint8_t *data, size_t size));
