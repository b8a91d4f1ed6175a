//! See `tests/src/inputs`, kind `cbor`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("cbor", input));
