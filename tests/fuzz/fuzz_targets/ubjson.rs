//! See `tests/src/inputs`, kind `ubjson`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("ubjson", input));
