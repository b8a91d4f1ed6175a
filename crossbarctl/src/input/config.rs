//! What `--config` and `--set` say: a JSON or YAML text from a file or standard input, and single attributes.
//!
//! Only the notation is checked here. What the attributes mean is the node's business, so that an older command line
//! does not stand in the way of a newer node.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde_json::{Map, Value};
use shared::config::{Format, MAX_TEXT, Node, render_all};

use super::{InvalidValue, Keyword};
use crate::error::CtlError;
use crate::exit::Exit;

/// Where a configuration is read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigSource {
    /// `-`
    Stdin,
    /// A file, YAML if its name says so.
    File(PathBuf),
}

impl FromStr for ConfigSource {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "-" => ConfigSource::Stdin,
            file => ConfigSource::File(file.into()),
        })
    }
}

/// Reads a configuration.
///
/// # Errors
/// The text cannot be read, or is neither JSON nor YAML; then with every place.
pub fn read_config(source: &ConfigSource) -> Result<Value, CtlError> {
    let (name, text, format) = read_named(source)?;
    match Node::parse(&text, format) {
        Ok(tree) => Ok(tree.to_value()),
        Err(problems) => Err(CtlError::new(
            Exit::Rejected,
            format!("{name} cannot be read as a configuration"),
        )
        .with_code("crossbarctl.invalid_configuration")
        .with_details(render_all(&name, &text, &problems))),
    }
}

/// Reads a text, with its name for messages and its notation.
///
/// # Errors
/// The text cannot be read.
pub fn read_named(source: &ConfigSource) -> Result<(String, String, Format), CtlError> {
    let (name, format) = match source {
        ConfigSource::Stdin => ("<stdin>".to_owned(), None),
        ConfigSource::File(path) => (path.display().to_string(), Some(format_of(path))),
    };
    let text = read_text(source).map_err(|why| {
        CtlError::new(Exit::Rejected, format!("cannot read {name}: {why}"))
            .with_help("a configuration is in a JSON or YAML file; `-` is standard input")
    })?;
    // YAML contains JSON, but says less about what is wrong with it.
    let format = format.unwrap_or(match text.trim_start().as_bytes() {
        [b'{' | b'[', ..] => Format::Json,
        _ => Format::Yaml,
    });
    Ok((name, text, format))
}

fn format_of(path: &Path) -> Format {
    let extension = path.extension().and_then(|extension| extension.to_str());
    Format::of_extension(extension.unwrap_or_default())
}

fn read_text(source: &ConfigSource) -> io::Result<String> {
    // One octet more than is accepted, so that a text that is too long is refused rather than cut.
    let most = MAX_TEXT as u64 + 1;
    let mut text = String::new();
    match source {
        ConfigSource::Stdin => io::stdin().lock().take(most).read_to_string(&mut text)?,
        ConfigSource::File(path) => fs::File::open(path)?.take(most).read_to_string(&mut text)?,
    };
    Ok(text)
}

/// One attribute given as `key=value`, where the key may go into nested dicts with dots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting(Keyword);

impl FromStr for Setting {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        text.parse().map(Setting)
    }
}

impl Setting {
    /// Puts the attribute into `config`.
    ///
    /// # Errors
    /// The value cannot be read, or the key goes through something that is no dict.
    pub fn apply(&self, config: &mut Map<String, Value>) -> Result<(), CtlError> {
        let (path, value) = self.0.entry().map_err(CtlError::from)?;
        let mut dict = config;
        let mut parts = path.split('.').peekable();
        while let Some(part) = parts.next() {
            if parts.peek().is_none() {
                dict.insert(part.to_owned(), value);
                break;
            }
            let inner = dict
                .entry(part)
                .or_insert_with(|| Value::Object(Map::new()));
            dict = inner.as_object_mut().ok_or_else(|| {
                CtlError::new(Exit::Usage, format!("--set {path}: `{part}` is no dict"))
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn set(settings: &[&str]) -> Result<Value, CtlError> {
        let mut config = Map::new();
        for setting in settings {
            setting.parse::<Setting>().unwrap().apply(&mut config)?;
        }
        Ok(Value::Object(config))
    }

    #[test]
    fn settings_go_into_nested_dicts() {
        assert_eq!(
            set(&["title=w", "restart.mode=never", "restart.limit=3"]).unwrap(),
            json!({"title": "w", "restart": {"mode": "never", "limit": 3}})
        );
    }

    #[test]
    fn a_configuration_in_place_of_its_file_is_told_where_it_belongs() {
        let source = ConfigSource::File("{\"type\": \"web\"}".into());
        let error = read_named(&source).unwrap_err();
        assert_eq!(error.exit(), Exit::Rejected);
        assert!(error.help().unwrap().contains("`-` is standard input"));
    }

    #[test]
    fn a_setting_does_not_go_through_a_number() {
        assert_eq!(set(&["a=1", "a.b=2"]).unwrap_err().exit(), Exit::Usage);
    }
}
