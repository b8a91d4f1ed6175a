//! The scripts in `completions/` are what `crossbarctl completions` writes. UPDATE=1 writes them anew.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::path::Path;
use std::{env, fs};

use crossbarctl::commands::completions::{For, script};

#[test]
fn the_checked_in_scripts_are_current() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../completions");
    let update = env::var_os("UPDATE").is_some();
    for shell in For::ALL {
        let file = dir.join(shell.file_name());
        let script = script(shell);
        if update {
            fs::create_dir_all(&dir).unwrap();
            fs::write(&file, &script).unwrap();
        }
        let found = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            found == script,
            "{} is out of date: UPDATE=1 cargo test -p crossbarctl --test completions",
            file.display()
        );
    }
}
