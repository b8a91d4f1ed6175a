//! Arguments of raw calls, typed as they are written.
//!
//! `5` is a number, `"5"` and `five` are texts, `@file` is read from a file and `-` from standard input. By keyword:
//! `k=v` as by position, `k:=v` must be JSON, `k==v` is always text.

use std::fs;
use std::io::{self, Read};
use std::str::FromStr;

use serde_json::Value;

/// Files and standard input are read up to this size.
const MOST: u64 = 64 << 20;

/// Why an argument is no value.
#[derive(Debug, thiserror::Error)]
pub enum InvalidValue {
    /// A keyword argument has no `=`, or nothing before it.
    #[error("`{0}` is no keyword argument: write k=v, k:=JSON or k==TEXT")]
    NoKeyword(String),
    /// A value that must be JSON is none.
    #[error("the value of `{name}` is not JSON: {source}")]
    NotJson {
        /// The keyword.
        name: String,
        /// What the parser found.
        source: serde_json::Error,
    },
    /// A file that an argument names cannot be read.
    #[error("cannot read `{file}`: {source}")]
    Read {
        /// The file, or `-`.
        file: String,
        /// Why.
        source: io::Error,
    },
}

/// A positional argument as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed(String);

impl FromStr for Typed {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Typed(text.to_owned()))
    }
}

impl Typed {
    /// Returns the value, reading the file if it names one.
    ///
    /// # Errors
    /// The file or standard input cannot be read.
    pub fn value(&self) -> Result<Value, InvalidValue> {
        Ok(guess(&fetch(&self.0)?))
    }
}

/// A keyword argument as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword {
    name: String,
    form: Form,
    text: String,
}

/// How the value of a keyword argument is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// `k=v`
    Guess,
    /// `k:=v`
    Json,
    /// `k==v`
    Text,
}

impl FromStr for Keyword {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let none = || InvalidValue::NoKeyword(text.to_owned());
        let (name, value) = text.split_once('=').ok_or_else(none)?;
        let (name, form, value) = match (name.strip_suffix(':'), value.strip_prefix('=')) {
            (Some(name), _) => (name, Form::Json, value),
            (None, Some(value)) => (name, Form::Text, value),
            (None, None) => (name, Form::Guess, value),
        };
        if name.is_empty() {
            return Err(none());
        }
        Ok(Keyword {
            name: name.to_owned(),
            form,
            text: value.to_owned(),
        })
    }
}

impl Keyword {
    /// Returns the keyword and its value, reading the file if it names one.
    ///
    /// # Errors
    /// The file or standard input cannot be read, or what must be JSON is none.
    pub fn entry(&self) -> Result<(String, Value), InvalidValue> {
        let value = match self.form {
            Form::Text => Value::from(self.text.as_str()),
            Form::Guess => guess(&fetch(&self.text)?),
            Form::Json => serde_json::from_str(&fetch(&self.text)?).map_err(|source| {
                InvalidValue::NotJson {
                    name: self.name.clone(),
                    source,
                }
            })?,
        };
        Ok((self.name.clone(), value))
    }
}

/// Takes JSON for what it is, anything else for text.
fn guess(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}

/// Returns the text itself, or what stands in the file that it names.
fn fetch(text: &str) -> Result<String, InvalidValue> {
    let file = match text {
        "-" => None,
        text => match text.strip_prefix('@') {
            Some(file) if !file.is_empty() => Some(file),
            _ => return Ok(text.to_owned()),
        },
    };
    let mut read = String::new();
    let result = match file {
        None => io::stdin().lock().take(MOST).read_to_string(&mut read),
        Some(file) => {
            fs::File::open(file).and_then(|file| file.take(MOST).read_to_string(&mut read))
        }
    };
    result.map_err(|source| InvalidValue::Read {
        file: file.unwrap_or("-").to_owned(),
        source,
    })?;
    // The line end that every editor adds is not part of the value.
    if read.ends_with('\n') {
        read.pop();
        if read.ends_with('\r') {
            read.pop();
        }
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn positional(text: &str) -> Value {
        text.parse::<Typed>().unwrap().value().unwrap()
    }

    fn keyword(text: &str) -> (String, Value) {
        text.parse::<Keyword>().unwrap().entry().unwrap()
    }

    #[test]
    fn a_positional_argument_is_json_if_it_parses() {
        assert_eq!(positional("5"), json!(5));
        assert_eq!(positional("\"5\""), json!("5"));
        assert_eq!(positional("five"), json!("five"));
        assert_eq!(positional("{\"a\": [1]}"), json!({"a": [1]}));
        assert_eq!(positional("null"), json!(null));
        assert_eq!(positional(""), json!(""));
        assert_eq!(positional("@"), json!("@"));
    }

    #[test]
    fn the_three_forms_of_a_keyword_argument_differ_in_type() {
        assert_eq!(keyword("x=1"), ("x".into(), json!(1)));
        assert_eq!(keyword("y:=\"1\""), ("y".into(), json!("1")));
        assert_eq!(keyword("z==1"), ("z".into(), json!("1")));
        assert_eq!(keyword("u=a=b"), ("u".into(), json!("a=b")));
        assert_eq!(keyword("f==@file"), ("f".into(), json!("@file")));
    }

    #[test]
    fn what_must_be_json_is_refused_when_it_is_none() {
        let keyword: Keyword = "x:=five".parse().unwrap();
        assert!(matches!(keyword.entry(), Err(InvalidValue::NotJson { .. })));
    }

    #[test]
    fn an_argument_without_keyword_is_refused() {
        for text in ["x", "=1", ":=1", ""] {
            assert!(text.parse::<Keyword>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_missing_file_is_named() {
        let typed: Typed = "@/nonexistent/file".parse().unwrap();
        let message = typed.value().unwrap_err().to_string();
        assert!(message.contains("`/nonexistent/file`"), "{message}");
    }
}
