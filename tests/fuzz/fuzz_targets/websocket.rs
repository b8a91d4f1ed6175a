//! See `tests/src/inputs`, kind `websocket`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::inputs::check("websocket", input));
