//! Reads strict JSON into a [`Node`] tree with byte spans.

use std::collections::HashSet;

use jsonc_parser::ast::{ObjectPropName, Value};
use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::{CollectOptions, ParseOptions, common::Ranged, parse_to_ast};
use serde::de::IgnoredAny;

use super::check::MOST;
use super::document::{
    Content, Entry, MAX_DEPTH, MAX_NODES, Node, duplicate, problem, too_deep, too_many,
};
use super::problem::{Problem, Problems, Span, code};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Reads a JSON text; a byte order mark at its start is skipped.
pub(super) fn parse(text: &str) -> Result<Node, Problems> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offset = text.len() - body.len();
    // The span-keeping parser recurses up to a limit of its own, so the depth is looked at before.
    check_depth(body, offset)?;
    let parsed = parse_to_ast(body, &CollectOptions::default(), &STRICT)
        .map_err(|error| syntax(&error, body, offset))?;
    let Some(value) = parsed.value else {
        return Err(problem(code::SYNTAX, "the text is empty", Some(offset..offset)).into());
    };
    // The authority on what strict JSON is (leading zeros, control characters, lone surrogates).
    if let Err(error) = serde_json::from_str::<IgnoredAny>(body) {
        let at = offset + offset_of(body, error.line(), error.column());
        return Err(problem(code::SYNTAX, not_json(&error), Some(at..at + 1)).into());
    }
    let mut builder = Builder {
        offset,
        nodes: 0,
        path: Vec::new(),
        problems: Vec::new(),
    };
    let node = builder.node(&value)?;
    match Problems::new(builder.problems) {
        Some(problems) => Err(problems),
        None => Ok(node),
    }
}

struct Builder {
    offset: usize,
    nodes: usize,
    /// The way to the value being read.
    path: Vec<String>,
    problems: Vec<Problem>,
}

impl Builder {
    // Recursion is bounded by `check_depth`.
    fn node(&mut self, value: &Value<'_>) -> Result<Node, Problem> {
        let span = self.span(value);
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(too_many(Some(span)));
        }
        let content = match value {
            Value::NullKeyword(_) => Content::Null,
            Value::BooleanLit(literal) => Content::Bool(literal.value),
            Value::StringLit(literal) => Content::Text(literal.value.clone().into_owned()),
            Value::NumberLit(literal) => match serde_json::from_str(literal.value) {
                Ok(number) => Content::Number(number),
                Err(_) => {
                    return Err(problem(
                        code::SYNTAX,
                        "this number is too large",
                        Some(span),
                    ));
                }
            },
            Value::Array(array) => {
                let elements = array.elements.iter().enumerate();
                let nodes = elements.map(|(i, element)| self.inside(i.to_string(), element));
                Content::List(nodes.collect::<Result<_, _>>()?)
            }
            Value::Object(object) => {
                let mut seen = HashSet::new();
                let mut entries = Vec::with_capacity(object.properties.len());
                for property in &object.properties {
                    let key = match &property.name {
                        ObjectPropName::String(name) => name.value.clone().into_owned(),
                        ObjectPropName::Word(name) => name.value.to_owned(),
                    };
                    let key_span = self.span(&property.name);
                    if !seen.insert(key.clone()) {
                        if self.problems.len() >= MOST {
                            continue;
                        }
                        self.problems
                            .push(duplicate(&key, &self.path, Some(key_span)));
                        continue;
                    }
                    let value = self.inside(key.clone(), &property.value)?;
                    entries.push(Entry {
                        key,
                        key_span: Some(key_span),
                        value,
                    });
                }
                Content::Dict(entries)
            }
        };
        Ok(Node {
            span: Some(span),
            content,
        })
    }

    fn inside(&mut self, step: String, value: &Value<'_>) -> Result<Node, Problem> {
        self.path.push(step);
        let node = self.node(value);
        self.path.pop();
        node
    }

    fn span(&self, ranged: &impl Ranged) -> Span {
        let range = ranged.range();
        self.offset + range.start..self.offset + range.end
    }
}

/// Counts brackets outside strings; exact for well-formed text, and no worse than refusing for other text.
fn check_depth(text: &str, offset: usize) -> Result<(), Problem> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err(too_deep(Some(offset + at..offset + at + 1)));
                }
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}

fn syntax(error: &ParseError, text: &str, offset: usize) -> Problem {
    let range = error.range();
    let (message, help) = match error.kind() {
        ParseErrorKind::CommentsNotAllowed => (
            "JSON has no comments".to_owned(),
            Some("remove it, or write the file as YAML"),
        ),
        ParseErrorKind::TrailingCommasNotAllowed => (
            "a comma after the last element".to_owned(),
            Some("remove the comma"),
        ),
        ParseErrorKind::SingleQuotedStringsNotAllowed => (
            "a string in single quotes".to_owned(),
            Some("JSON strings have double quotes"),
        ),
        ParseErrorKind::ExpectedComma => ("a comma is missing here".to_owned(), None),
        kind => {
            let text = kind.to_string();
            let mut chars = text.chars();
            let first = chars.next().map(|c| c.to_ascii_lowercase());
            (first.into_iter().chain(chars).collect(), None)
        }
    };
    // An error at the end, or an unclosed bracket whose range is everything after it, is shown as one character.
    let start = range.start.min(text.len());
    let end = match error.kind() {
        ParseErrorKind::UnterminatedArray | ParseErrorKind::UnterminatedObject => start + 1,
        _ => range.end.max(start + 1),
    };
    Problem {
        help: help.map(str::to_owned),
        ..problem(code::SYNTAX, message, Some(offset + start..offset + end))
    }
}

fn not_json(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

/// The byte offset of a line (from 1) and a column in bytes (from 1, or 0 for the line's start).
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    (start + column.saturating_sub(1)).min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> Problem {
        let problems = parse(text).expect_err("it is not strict JSON");
        problems.as_slice()[0].clone()
    }

    #[test]
    fn values_and_keys_have_their_bytes() {
        let text = "\u{feff}{\"ä\": [1, \"x\"]}";
        let node = parse(text).expect("it is JSON");
        let Content::Dict(entries) = &node.content else {
            panic!("a dict")
        };
        let slice = |span: &Option<Span>| text[span.clone().expect("a span")].to_owned();
        assert_eq!(slice(&entries[0].key_span), "\"ä\"");
        assert_eq!(slice(&entries[0].value.span), "[1, \"x\"]");
        assert_eq!(slice(&node.span), "{\"ä\": [1, \"x\"]}");
    }

    #[test]
    fn only_strict_json_is_read() {
        let cases = [
            ("{\"a\": 1 /* no */}", "/* no */"),
            ("[1, 2,]", ","),
            ("[1 2]", " "),
            ("{'a': 1}", "'a'"),
            ("[01]", "1"),
            ("", ""),
        ];
        for (text, place) in cases {
            let problem = refused(text);
            assert_eq!(problem.code, code::SYNTAX, "{text}");
            let span = problem.span.expect("a span");
            let shown = text
                .get(span.start..span.end.min(text.len()))
                .expect("inside the text");
            assert!(
                place.starts_with(shown),
                "{text}: {shown:?} is not {place:?}"
            );
        }
    }

    #[test]
    fn attribute_given_twice_is_refused_at_its_second_place() {
        let problem = refused("{\"a\": {\"b\": 1, \"b\": 2}}");
        assert_eq!(problem.code, code::DUPLICATE_ATTRIBUTE);
        assert_eq!(
            (problem.pointer.as_str(), problem.span),
            ("/a/b", Some(15..18))
        );
    }

    #[test]
    fn deep_nesting_is_refused() {
        assert_eq!(refused(&"[".repeat(100_000)).code, code::TOO_DEEP);
        let deepest = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
        assert!(parse(&deepest).is_ok());
    }
}
