//! `config`: node configurations, without a node. Checked by the engine that the node itself uses.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use shared::config::{Format as Notation, Node, NodeConfig, SCHEMA, render_all, written};

use super::config_text::has_comments;
use crate::ctl::Ctl;
use crate::diagnose::Checked;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, read_named};
use crate::output::{Format, Show};

/// What can be done with a configuration.
#[derive(Subcommand, Debug)]
pub enum ConfigVerb {
    /// Check configurations in full; exit 1 if one has a problem
    Check(Check),
    /// Print a configuration in the usual layout, or put it into that
    Fmt(Fmt),
    /// Print the JSON Schema of node configurations, for editors
    Schema,
    /// Print a configuration in the other notation: JSON as YAML, YAML as JSON
    Convert(Convert),
}

/// Which configurations, and how problems are told.
#[derive(Args, Debug)]
pub struct Check {
    /// Files, JSON or YAML; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<ConfigSource>,
    /// How problems are told
    #[arg(long, value_name = "HOW", default_value = "fancy")]
    format: How,
    /// Take warnings for problems
    #[arg(long)]
    strict: bool,
}

/// How problems are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum How {
    /// Each with the lines around its place
    Fancy,
    /// One line each: file:line:column: error[code]: message
    Short,
    /// One JSON document on standard output
    Json,
}

/// Which configuration, and what becomes of it.
#[derive(Args, Debug)]
pub struct Fmt {
    /// File, JSON or YAML; - is standard input
    #[arg(value_name = "FILE")]
    file: ConfigSource,
    /// Change the file instead of printing
    #[arg(short, long, conflicts_with = "check")]
    write: bool,
    /// Print nothing; exit 1 if the layout is not the usual one
    #[arg(long)]
    check: bool,
}

/// Which configuration, and into what.
#[derive(Args, Debug)]
pub struct Convert {
    /// File, JSON or YAML; - is standard input
    #[arg(value_name = "FILE")]
    file: ConfigSource,
    /// Notation of the result; by default the one that the file does not have
    #[arg(long, value_name = "NOTATION")]
    to: Option<To>,
    /// Write the ids that the node would give, and replace references to the environment
    #[arg(long)]
    full: bool,
}

/// A notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum To {
    /// JSON
    Json,
    /// YAML
    Yaml,
}

impl ConfigVerb {
    /// Does it.
    ///
    /// # Errors
    /// Exit 8 when a file cannot be read, or is not what it should be.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            ConfigVerb::Check(check) => check.run(ctl),
            ConfigVerb::Fmt(fmt) => fmt.run(ctl),
            ConfigVerb::Schema => {
                match ctl.format().whole() {
                    true => ctl.out.value(&schema(), Show::Text),
                    false => ctl.out.text(SCHEMA),
                }
                Ok(Exit::Done)
            }
            ConfigVerb::Convert(convert) => convert.run(ctl),
        }
    }
}

/// Returns the schema of node configurations.
pub fn schema() -> Value {
    serde_json::from_str(SCHEMA).expect("the schema is JSON, as a test makes sure")
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

impl Check {
    fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let mut exit = Exit::Done;
        let mut found = Vec::new();
        let json = self.format == How::Json || ctl.format().whole();
        for file in &self.files {
            let (name, text, notation) = read_named(file)?;
            let (problems, warnings) = match NodeConfig::parse(&text, notation, &environment) {
                Ok(config) => (Vec::new(), config.warnings),
                Err(problems) => (problems.as_slice().to_vec(), Vec::new()),
            };
            let ok = problems.is_empty() && (!self.strict || warnings.is_empty());
            if !ok {
                exit = Exit::No;
            }
            let checked = Checked {
                name,
                text,
                problems,
                warnings,
            };
            if json {
                found.push(checked.json(ok));
                continue;
            }
            let told = match self.format {
                How::Short => checked.short(),
                _ => checked.long(ctl.terminal.err, ctl.out.layout().width),
            };
            crate::report::tell(&told);
            if ok {
                ctl.out
                    .text(&format!("{}: OK\n", crate::output::clean(&checked.name)));
            }
        }
        if json {
            match ctl.format().whole() {
                true => ctl.out.value(&json!(found), Show::Text),
                false => ctl.out.text(&format!("{}\n", json!(found))),
            }
        }
        Ok(exit)
    }
}

/// Reads a file as a tree; what it means is not looked at.
fn tree(file: &ConfigSource) -> Result<(String, String, Notation, Value), CtlError> {
    let (name, text, notation) = read_named(file)?;
    match Node::parse(&text, notation) {
        Ok(tree) => Ok((name, text, notation, tree.to_value())),
        Err(problems) => Err(refused(&name, &render_all(&name, &text, &problems))),
    }
}

fn refused(name: &str, details: &str) -> CtlError {
    CtlError::new(
        Exit::Rejected,
        format!("{name} cannot be read as a configuration"),
    )
    .with_code("crossbarctl.invalid_configuration")
    .with_details(details)
}

impl Fmt {
    fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let (name, text, notation, value) = tree(&self.file)?;
        if notation == Notation::Yaml && has_comments(&text) {
            let message = format!("{name} has comments, which would be lost");
            return Err(CtlError::new(Exit::Rejected, message)
                .with_help("YAML with comments is formatted by hand; `config check` checks it"));
        }
        let laid_out = written(&value, notation);
        if self.check {
            let same = laid_out == text;
            if !same {
                ctl.progress.note(&format!(
                    "{name} is laid out differently; `config fmt -w` mends it"
                ));
            }
            return Ok(if same { Exit::Done } else { Exit::No });
        }
        match (&self.file, self.write) {
            (ConfigSource::File(path), true) => {
                let changed = laid_out != text;
                if changed {
                    replace(path, &laid_out)?;
                }
                let how = if changed {
                    "laid out anew"
                } else {
                    "as it should be"
                };
                ctl.progress.note(&format!("{name}: {how}"));
            }
            _ => ctl.out.text(&laid_out),
        }
        Ok(Exit::Done)
    }
}

/// Replaces the file whole or not at all, and keeps who may read it.
fn replace(path: &PathBuf, text: &str) -> Result<(), CtlError> {
    let failed = |why: std::io::Error| {
        CtlError::new(
            Exit::Rejected,
            format!("cannot write {}: {why}", path.display()),
        )
    };
    // A link stays a link; what it leads to is replaced.
    let path = std::fs::canonicalize(path).map_err(failed)?;
    let folder = path.parent().unwrap_or(std::path::Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let permissions = std::fs::metadata(&path).map_err(failed)?.permissions();
    file.as_file()
        .set_permissions(permissions)
        .map_err(failed)?;
    std::io::Write::write_all(&mut file, text.as_bytes()).map_err(failed)?;
    file.persist(&path).map_err(|why| failed(why.error))?;
    Ok(())
}

impl Convert {
    fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let (name, text, notation, mut value) = tree(&self.file)?;
        if self.full {
            value = match NodeConfig::parse(&text, notation, &environment) {
                Ok(config) => config.config,
                Err(problems) => return Err(refused(&name, &render_all(&name, &text, &problems))),
            };
        }
        let to = match self.to {
            Some(To::Json) => Notation::Json,
            Some(To::Yaml) => Notation::Yaml,
            None if notation == Notation::Json => Notation::Yaml,
            None => Notation::Json,
        };
        if notation == Notation::Yaml && has_comments(&text) {
            ctl.progress.note("comments are left out");
        }
        match ctl.format() {
            Format::Json | Format::Jsonl | Format::Template => ctl.out.value(&value, Show::Text),
            _ => ctl.out.text(&written(&value, to)),
        }
        Ok(Exit::Done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::config::DEFAULT_NODE_CONFIG;

    fn valid(config: &str) -> bool {
        let config: Value = serde_json::from_str(config).unwrap();
        jsonschema::validator_for(&schema())
            .unwrap()
            .is_valid(&config)
    }

    /// What both sides say about a configuration.
    fn agree(config: &str) -> bool {
        let engine = NodeConfig::parse(config, Notation::Json, &|_| None).is_ok();
        let schema = valid(config);
        assert_eq!(engine, schema, "engine {engine}, schema {schema}: {config}");
        engine
    }

    #[test]
    fn the_schema_is_one_and_takes_what_the_engine_takes() {
        assert!(jsonschema::meta::is_valid(&schema()));
        assert!(agree(DEFAULT_NODE_CONFIG));
        assert!(agree(
            r#"{"version": 2, "controller": {"id": "n", "transport": {"type": "websocket",
                "endpoint": {"type": "tcp", "port": 9000}}}, "workers": [
                {"type": "guest", "executable": "sleep", "arguments": ["9"]},
                {"type": "container", "components": [{"type": "class", "classname": "a.B", "realm": "r",
                    "transport": {"type": "rawsocket", "serializer": "cbor", "url": "rs://h:1",
                    "endpoint": {"type": "tcp", "host": "h", "port": 1}}}]}]}"#
        ));
    }

    #[test]
    fn the_schema_refuses_what_the_engine_refuses_for_its_form() {
        for config in [
            r#"{"wrokers": []}"#,
            r#"{"version": 3}"#,
            r#"{"workers": [{"id": "a"}]}"#,
            r#"{"workers": [{"type": "rooter"}]}"#,
            r#"{"workers": [{"type": "router", "realms": [{}]}]}"#,
            r#"{"workers": [{"type": "guest"}]}"#,
            r#"{"workers": [{"type": "router", "transports": [{"type": "websocket",
                "endpoint": {"type": "tcp", "port": 70000}}]}]}"#,
        ] {
            assert!(!agree(config));
        }
    }
}
