//! See `tests/src/inputs`, kind `msgpack`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("msgpack", input));
