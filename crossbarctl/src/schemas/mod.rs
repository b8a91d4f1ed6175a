//! What every command answers with `-o json`, as JSON Schema (2020-12). Streams are described line by line.
//!
//! * here: from a command's path to its schema · `table`: which command answers what, flat
//! * `documents`: the answers of this program's own; those of the node are the API's types themselves

mod documents;
#[cfg(test)]
mod node_file;
mod table;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

pub use table::Answer;

/// The dialect.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// Writes one schema; what it refers to is left with the generator.
type Make = fn(&mut SchemaGenerator) -> Value;

/// Returns every answer, in the order of the manual.
pub fn answers() -> &'static [Answer] {
    table::ANSWERS
}

/// Finds an answer by the command's path, with dots or blanks: `workers.list`. `worker VERB` is as `VERB`.
pub fn find(name: &str) -> Option<&'static Answer> {
    let path = name.replace('.', " ");
    let by = |path: &str| answers().iter().find(|answer| answer.path == path);
    by(&path).or_else(|| by(path.strip_prefix("worker ")?))
}

impl Answer {
    /// Returns the name: the path with dots.
    pub fn name(&self) -> String {
        self.path.replace(' ', ".")
    }

    /// Returns the schema, with everything that it refers to.
    pub fn schema(&self) -> Value {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        let mut generator = SchemaGenerator::new(settings);
        let body = (self.make)(&mut generator);
        let definitions = generator.take_definitions(true);
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!(DIALECT));
        schema.insert(
            "$id".to_owned(),
            json!(format!("urn:crossbarctl:{}", self.name())),
        );
        schema.insert(
            "title".to_owned(),
            json!(format!("crossbarctl {}", self.path)),
        );
        let what = match self.stream {
            true => "One line of the answer with -o jsonl.",
            false => "The answer with -o json.",
        };
        schema.insert("description".to_owned(), json!(what));
        // Where everything is an answer, there is nothing to add.
        if let Value::Object(body) = body {
            for (key, value) in body {
                schema.entry(key).or_insert(value);
            }
        }
        if !definitions.is_empty() {
            schema.insert("$defs".to_owned(), Value::Object(definitions));
        }
        Value::Object(schema)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::rows;

    /// These write texts, whatever the format.
    const TEXTS: &[&str] = &["man", "completions", "help", "top"];

    #[test]
    fn every_command_with_an_answer_has_a_sound_schema_and_no_schema_is_left_over() {
        for row in rows().filter(|row| !TEXTS.contains(&row.path)) {
            assert!(find(row.path).is_some(), "no schema: {}", row.path);
        }
        for answer in answers() {
            assert!(
                rows().any(|row| row.path == answer.path),
                "no command: {}",
                answer.path
            );
            let schema = answer.schema();
            assert!(
                jsonschema::meta::is_valid(&schema),
                "{}: {schema:#}",
                answer.path
            );
            jsonschema::validator_for(&schema).unwrap();
        }
    }

    #[test]
    fn an_answer_of_the_node_is_checked_in_depth() {
        let schema = find("workers.list").unwrap().schema();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let worker = |pid: Value| {
            json!([{"id": "w1", "pid": pid, "type": "router", "status": "started",
                "created": "2014-12-15T14:06:05.123Z", "started": null, "startup_time": null,
                "uptime": null, "restarts": 0, "last_exit": null, "config": {}}])
        };
        assert!(validator.is_valid(&worker(json!(1))));
        assert!(!validator.is_valid(&worker(json!("1"))));
        assert!(!validator.is_valid(&json!([{}])));
    }
}
