//! Any text as a node file: a configuration or problems, in JSON and in YAML.
//!
//! `cargo +nightly fuzz run config --fuzz-dir tests/fuzz`.

#![no_main]

use libfuzzer_sys::fuzz_target;
use shared::config::{Format, NodeConfig, render_all};

fuzz_target!(|text: &str| {
    for format in [Format::Json, Format::Yaml] {
        if let Err(problems) = NodeConfig::parse(text, format, &|_| None) {
            assert!(!problems.to_string().is_empty());
            render_all("config", text, &problems);
        }
    }
});
