//! What `-o`, `--columns` and `--sort-by` say: the formats, and which fields of an answer are shown in which order.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::str::FromStr;
use std::sync::Arc;

use clap::ValueEnum;
use clap::builder::{EnumValueParser, PossibleValue, TypedValueParser};
use serde_json::Value;

use super::view::{Column, Show, View};

/// How answers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for people
    #[default]
    Table,
    /// A table with more columns
    Wide,
    /// The whole answer as JSON
    Json,
    /// JSON, one element per line
    Jsonl,
    /// The whole answer as YAML
    Yaml,
    /// Ids only, one per line
    Name,
    /// A text with fields in it
    #[value(skip)]
    Template,
}

impl Format {
    /// Returns whether programs read it, so that errors are JSON as well.
    pub const fn machine(self) -> bool {
        matches!(self, Format::Json | Format::Jsonl)
    }

    /// Returns whether it is the whole answer, whatever a view says.
    pub const fn whole(self) -> bool {
        matches!(
            self,
            Format::Json | Format::Jsonl | Format::Yaml | Format::Template
        )
    }
}

/// A format, with the text of a template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The format.
    pub format: Format,
    /// The text, if it is a template.
    pub template: Option<Arc<str>>,
}

impl From<Format> for Choice {
    fn from(format: Format) -> Self {
        Choice {
            format,
            template: None,
        }
    }
}

impl std::fmt::Display for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.template, self.format.to_possible_value()) {
            (Some(template), _) => write!(f, "{TEMPLATE}{template}"),
            (None, Some(word)) => f.write_str(word.get_name()),
            (None, None) => Ok(()),
        }
    }
}

impl FromStr for Choice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(template) = text.strip_prefix(TEMPLATE) {
            return Ok(Choice {
                format: Format::Template,
                template: Some(template.into()),
            });
        }
        Format::from_str(text, false).map(Choice::from)
    }
}

const TEMPLATE: &str = "template=";

/// Reads a [`Choice`] and tells clap which words there are.
#[derive(Clone, Debug)]
pub struct ChoiceParser;

impl TypedValueParser for ChoiceParser {
    type Value = Choice;

    fn parse_ref(
        &self,
        command: &clap::Command,
        arg: Option<&clap::Arg>,
        value: &OsStr,
    ) -> Result<Choice, clap::Error> {
        match value.to_str().filter(|text| text.starts_with(TEMPLATE)) {
            Some(text) => Ok(text.parse().unwrap_or_default()),
            None => EnumValueParser::<Format>::new()
                .parse_ref(command, arg, value)
                .map(Choice::from),
        }
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        EnumValueParser::<Format>::new()
            .possible_values()
            .map(|values| {
                let values: Vec<_> = values.collect();
                Box::new(values.into_iter()) as Box<dyn Iterator<Item = PossibleValue>>
            })
    }
}

/// A column that is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its title.
    pub title: Cow<'static, str>,
    /// JSON pointer of the field.
    pub pointer: Cow<'static, str>,
    /// How it is written.
    pub show: Show,
}

impl From<&Column> for Chosen {
    fn from(column: &Column) -> Self {
        Chosen {
            title: Cow::Borrowed(column.title),
            pointer: Cow::Borrowed(column.pointer),
            show: column.show,
        }
    }
}

/// Which fields are shown, and what sorts a list.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    /// Titles of columns, or paths of fields; empty for those of the view.
    pub columns: Vec<String>,
    /// The field that sorts; descending with `-` in front. Without one the order is the node's.
    pub sort: Option<String>,
}

impl Fields {
    /// Returns the columns of a view that are shown.
    pub fn of(&self, view: &View, wide: bool) -> Vec<Chosen> {
        if self.columns.is_empty() {
            let shown = view.columns.iter().filter(|column| wide || !column.wide);
            return shown.map(Chosen::from).collect();
        }
        self.columns.iter().map(|name| named(view, name)).collect()
    }

    /// Returns a list in the order that is asked for.
    pub fn sorted<'v>(&self, view: &View, items: &'v [Value]) -> Vec<&'v Value> {
        let mut items: Vec<&Value> = items.iter().collect();
        let Some(sort) = &self.sort else {
            return items;
        };
        let (name, down) = match sort.strip_prefix('-') {
            Some(name) => (name, true),
            None => (sort.as_str(), false),
        };
        let pointer = named(view, name).pointer;
        items.sort_by(|a, b| {
            let order = compare(a.pointer(&pointer), b.pointer(&pointer));
            if down { order.reverse() } else { order }
        });
        items
    }
}

/// A column by its title, or any field by its path with dots.
fn named(view: &View, name: &str) -> Chosen {
    let title = |column: &&Column| column.title.eq_ignore_ascii_case(name);
    let pointer = format!("/{}", name.replace('.', "/"));
    let known = view.columns.iter().find(title);
    let known = known.or_else(|| view.columns.iter().find(|column| column.pointer == pointer));
    known.map_or_else(
        || Chosen {
            title: Cow::Owned(name.to_uppercase()),
            pointer: Cow::Owned(pointer),
            show: Show::Text,
        },
        Chosen::from,
    )
}

/// Numbers by value, texts by their characters; what is missing comes last.
fn compare(a: Option<&Value>, b: Option<&Value>) -> std::cmp::Ordering {
    use std::cmp::Ordering;
    let there = |value: Option<&Value>| value.is_some_and(|value| !value.is_null());
    match (a, b) {
        (a, b) if there(a) != there(b) => there(b).cmp(&there(a)),
        (Some(Value::Number(a)), Some(Value::Number(b))) => a
            .as_f64()
            .partial_cmp(&b.as_f64())
            .unwrap_or(Ordering::Equal),
        (Some(Value::String(a)), Some(Value::String(b))) => a.cmp(b),
        (Some(a), Some(b)) => a.to_string().cmp(&b.to_string()),
        _ => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests {
    use super::super::WORKERS;
    use super::*;
    use serde_json::json;

    #[test]
    fn a_template_keeps_its_text_and_a_word_is_a_format() {
        let choice: Choice = "template={{id}}".parse().unwrap();
        assert_eq!(choice.template.as_deref(), Some("{{id}}"));
        assert_eq!("yaml".parse(), Ok(Choice::from(Format::Yaml)));
        assert!("xml".parse::<Choice>().is_err());
    }

    #[test]
    fn columns_are_named_by_title_or_path() {
        let fields = Fields {
            columns: vec!["pid".to_owned(), "startup".to_owned(), "a.b".to_owned()],
            sort: None,
        };
        let chosen = fields.of(&WORKERS, false);
        let pointers: Vec<_> = chosen.iter().map(|one| one.pointer.as_ref()).collect();
        assert_eq!(pointers, ["/pid", "/startup_time", "/a/b"]);
    }

    #[test]
    fn a_list_is_sorted_by_value_with_the_missing_last() {
        let items = [json!({"pid": 10}), json!({}), json!({"pid": 9})];
        let fields = |sort: &str| Fields {
            columns: Vec::new(),
            sort: Some(sort.to_owned()),
        };
        let sorted = fields("pid").sorted(&WORKERS, &items);
        assert_eq!(sorted, [&items[2], &items[0], &items[1]]);
        let down = fields("-pid").sorted(&WORKERS, &items);
        assert_eq!(down, [&items[1], &items[0], &items[2]]);
    }
}
