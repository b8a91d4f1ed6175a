//! See `tests/src/inputs`, kind `router`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("router", input));
