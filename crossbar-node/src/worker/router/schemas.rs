//! The schemas that a realm is started with: declarations by URI, as they are or in Markdown files.
//!
//! In a file every block that is fenced as `javascript` and holds an object with `$schema` and `uri` is a declaration.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

/// What `$schema` of a declaration says.
const SCHEMA: &str = "http://wamp.ws/schema#";

/// Reads the `schemas` of a realm's configuration. Files are below `directory`.
///
/// # Errors
/// A file cannot be read.
pub(super) fn read(schemas: &Value, directory: &Path) -> Result<Map<String, Value>, String> {
    match schemas {
        Value::Object(declared) => Ok(declared.clone()),
        Value::Array(files) => {
            let mut found = Map::new();
            for file in files.iter().filter_map(Value::as_str) {
                let text = fs::read_to_string(directory.join(file));
                let text =
                    text.map_err(|why| format!("cannot read the schemas in `{file}`: {why}"))?;
                found.extend(declarations(&text));
            }
            Ok(found)
        }
        _ => Ok(Map::new()),
    }
}

fn declarations(markdown: &str) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let mut block: Option<String> = None;
    for line in markdown.lines() {
        let mark = line.trim();
        match &mut block {
            None if mark == "```javascript" => block = Some(String::new()),
            None => {}
            Some(_) if mark == "```" => {
                let text = block.take().unwrap_or_default();
                found.extend(declaration(&text));
            }
            Some(text) => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    found
}

fn declaration(text: &str) -> Option<(String, Value)> {
    let value: Value = serde_json::from_str(text).ok()?;
    let uri = value.get("uri")?.as_str()?.to_owned();
    (value.get("$schema")? == SCHEMA).then_some((uri, value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn declarations_are_found_among_text_and_other_code() {
        let folder = tempfile::tempdir().unwrap();
        let text = "# API\n```javascript\n{\"$schema\": \"http://wamp.ws/schema#\", \"uri\": \"com.add\", \"type\": \"procedure\"}\n```\n\
                    ```javascript\nlet x = 1;\n```\n```javascript\n{\"uri\": \"com.other\"}\n```\n";
        fs::write(folder.path().join("api.md"), text).unwrap();
        let found = read(&json!(["api.md"]), folder.path()).unwrap();
        assert_eq!(found.keys().collect::<Vec<_>>(), ["com.add"]);
        assert_eq!(found["com.add"]["type"], "procedure");
        let missing = read(&json!(["other.md"]), folder.path()).unwrap_err();
        assert!(missing.contains("other.md"), "{missing}");
        assert_eq!(read(&json!({"com.x": {}}), folder.path()).unwrap().len(), 1);
    }
}
