//! See `tests/src/inputs`, kind `config`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("config", input));
