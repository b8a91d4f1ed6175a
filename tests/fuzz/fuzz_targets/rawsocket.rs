//! See `tests/src/inputs`, kind `rawsocket`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("rawsocket", input));
