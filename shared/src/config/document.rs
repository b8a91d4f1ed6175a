//! A configuration as a tree that remembers where in the text each value and each key stands.
//! Reading JSON is `json.rs`, YAML is `yaml.rs`; what the values mean is not known here.

use serde_json::{Map, Number, Value};

use super::problem::{Problem, Problems, Span, code};

/// How deeply lists and dicts may be nested.
pub const MAX_DEPTH: usize = 64;
/// How many bytes a text may have.
pub const MAX_TEXT: usize = 4 << 20;
/// How many values a text may expand to (aliases of YAML count each time).
pub const MAX_NODES: usize = 500_000;

/// The two notations of a node file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Strict JSON: no comments, no trailing commas.
    Json,
    /// YAML, one document.
    Yaml,
}

impl Format {
    /// Tells the notation by a file's extension: `.yaml` and `.yml` are YAML, anything else is JSON.
    pub fn of_extension(extension: &str) -> Self {
        match extension {
            "yaml" | "yml" => Self::Yaml,
            _ => Self::Json,
        }
    }
}

/// One value with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where it stands; absent if it came from no text.
    pub span: Option<Span>,
    /// What it is.
    pub content: Content,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// An integer or a finite float.
    Number(Number),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A dict, in the order of the text; no key occurs twice.
    Dict(Vec<Entry>),
}

/// One attribute of a dict.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its name.
    pub key: String,
    /// Where the name stands.
    pub key_span: Option<Span>,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// Reads a text.
    pub fn parse(text: &str, format: Format) -> Result<Self, Problems> {
        if text.len() > MAX_TEXT {
            let message = format!("the text has more than {} MiB", MAX_TEXT >> 20);
            return Err(problem(code::TOO_LARGE, message, None).into());
        }
        match format {
            Format::Json => super::json::parse(text),
            Format::Yaml => super::yaml::parse(text),
        }
    }

    /// Takes over a value that has no text; problems then carry only its pointer.
    pub fn from_value(value: &Value) -> Result<Self, Problems> {
        from_value(value, 0)
    }

    /// Returns the value without the places.
    pub fn to_value(&self) -> Value {
        match &self.content {
            Content::Null => Value::Null,
            Content::Bool(value) => Value::Bool(*value),
            Content::Number(value) => Value::Number(value.clone()),
            Content::Text(value) => Value::String(value.clone()),
            Content::List(items) => Value::Array(items.iter().map(Self::to_value).collect()),
            Content::Dict(entries) => Value::Object(dict_to_value(entries)),
        }
    }

    /// Returns the attribute `key` if this is a dict that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match &self.content {
            Content::Dict(entries) => entries.iter().find(|e| e.key == key).map(|e| &e.value),
            _ => None,
        }
    }

    /// Names the type, as a person would: `a string`, `an integer`.
    pub fn kind(&self) -> &'static str {
        match &self.content {
            Content::Null => "null",
            Content::Bool(_) => "a boolean",
            Content::Number(number) if number.is_f64() => "a float",
            Content::Number(_) => "an integer",
            Content::Text(_) => "a string",
            Content::List(_) => "a list",
            Content::Dict(_) => "a dict",
        }
    }
}

fn dict_to_value(entries: &[Entry]) -> Map<String, Value> {
    let pairs = entries.iter();
    pairs.map(|e| (e.key.clone(), e.value.to_value())).collect()
}

fn from_value(value: &Value, depth: usize) -> Result<Node, Problems> {
    if depth > MAX_DEPTH {
        return Err(too_deep(None).into());
    }
    let content = match value {
        Value::Null => Content::Null,
        Value::Bool(value) => Content::Bool(*value),
        Value::Number(value) => Content::Number(value.clone()),
        Value::String(value) => Content::Text(value.clone()),
        Value::Array(items) => {
            let nodes = items.iter().map(|item| from_value(item, depth + 1));
            Content::List(nodes.collect::<Result<_, _>>()?)
        }
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| {
                Ok::<_, Problems>(Entry {
                    key: key.clone(),
                    key_span: None,
                    value: from_value(value, depth + 1)?,
                })
            });
            Content::Dict(entries.collect::<Result<_, _>>()?)
        }
    };
    Ok(Node {
        span: None,
        content,
    })
}

pub(super) fn problem(
    code: &'static str,
    message: impl Into<String>,
    span: Option<Span>,
) -> Problem {
    Problem {
        code,
        message: message.into(),
        pointer: String::new(),
        span,
        help: None,
    }
}

pub(super) fn too_deep(span: Option<Span>) -> Problem {
    let message = format!("lists and dicts are nested more than {MAX_DEPTH} levels deep");
    problem(code::TOO_DEEP, message, span)
}

pub(super) fn too_many(span: Option<Span>) -> Problem {
    let message = format!("the text expands to more than {MAX_NODES} values");
    problem(code::TOO_LARGE, message, span)
}

/// `path` leads to the dict; the pointer of a problem in a notation without paths has the name only.
pub(super) fn duplicate(key: &str, path: &[String], span: Option<Span>) -> Problem {
    let steps = path.iter().map(String::as_str).chain([key]);
    let pointer = steps.map(|step| format!("/{}", escape(step))).collect();
    let message = format!("attribute `{}` is there twice", shorten(key));
    Problem {
        pointer,
        ..problem(code::DUPLICATE_ATTRIBUTE, message, span)
    }
}

/// Writes a key as a component of a JSON pointer.
pub(super) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// Cuts a foreign string to what fits into a message.
pub(super) fn shorten(text: &str) -> String {
    const KEEP: usize = 60;
    let clean = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    let mut short: String = text.chars().take(KEEP).map(clean).collect();
    if text.chars().nth(KEEP).is_some() {
        short.push('…');
    }
    short
}
