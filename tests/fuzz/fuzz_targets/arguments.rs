//! See `tests/src/inputs`, kind `arguments`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("arguments", input));
