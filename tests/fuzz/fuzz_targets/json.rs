//! See `tests/src/inputs`, kind `json`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("json", input));
