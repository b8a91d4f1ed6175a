//! The schema of node files, as it is printed, accepts the node files that the node accepts.
//!
//! That it names the attributes that the node knows, and no others, is tested beside it (`schemas/node_file.rs`).

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use crossbarctl::commands::config::schema;
use serde_json::Value;

#[test]
fn what_the_node_accepts_the_schema_accepts() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../tests/configurations/accepted"
    );
    let schema = jsonschema::validator_for(&schema()).unwrap();
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            let file: Value = serde_json::from_str(&text).unwrap();
            let errors: Vec<String> = schema
                .iter_errors(&file)
                .map(|why| why.to_string())
                .collect();
            assert!(errors.is_empty(), "{}: {errors:#?}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 5);
}
