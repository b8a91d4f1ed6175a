//! The kept inputs of the fuzz targets: seeds, and whatever once went wrong.

use std::fs;
use std::path::Path;

use tests::inputs::{self, KINDS};

#[test]
fn every_kept_input_is_taken_without_harm() {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (name, _) in KINDS {
        let folder = seeds.join(name);
        let kept =
            fs::read_dir(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
        let mut count = 0;
        for entry in kept.flatten() {
            // Printed only if the test fails.
            println!("{}", entry.path().display());
            inputs::check(
                name,
                &fs::read(entry.path()).expect("the input can be read"),
            );
            count += 1;
        }
        assert!(count > 0, "{} is empty", folder.display());
    }
}

#[test]
fn every_kind_of_input_has_a_fuzz_target() {
    let targets = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/fuzz_targets");
    for (name, _) in KINDS {
        assert!(targets.join(format!("{name}.rs")).exists(), "{name}");
    }
    let files = fs::read_dir(targets).expect("the targets exist").count();
    assert_eq!(files, KINDS.len(), "a target without a kind of input");
}
