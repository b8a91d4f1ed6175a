//! The small language in which the other files of this module say what they accept, and the record of what was
//! wrong ([`Check`]). Attributes of dicts are `dict.rs`, places are `place.rs`.

use std::ops::RangeInclusive;

use serde_json::Value;

use super::dict::Dict;
use super::document::{Content, Node, problem, shorten};
use super::ids;
use super::place::At;
use super::problem::{Problem, Problems, code};
use super::reference::{self, Notation};

/// Looks up an environment variable.
pub type Environment<'e> = &'e dyn Fn(&str) -> Option<String>;

/// So many problems, and so many warnings, are kept; nobody reads more, and the input may be hostile.
pub(super) const MOST: usize = 500;

/// Something that a file or a management call configures.
pub trait ConfigItem: Sized {
    /// Checks the value at a place. Returns `None` only after noting a problem.
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self>;

    /// Checks the argument of a management call. Values are taken literally: no environment variables.
    fn from_value(value: &Value) -> Result<Self, Problems> {
        let mut node = Node::from_value(value)?;
        ids::assign(&mut node);
        let mut check = Check::new(None);
        let item = Self::check(&mut check, &At::root(&node));
        check.finish(item).map(|(item, _)| item)
    }
}

/// The record of one check.
pub struct Check<'e> {
    environment: Option<Environment<'e>>,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    /// What references to the environment became, by pointer.
    substituted: Vec<(String, Value)>,
}

impl<'e> Check<'e> {
    /// Starts a check; without an environment, references to it are refused.
    pub fn new(environment: Option<Environment<'e>>) -> Self {
        Self {
            environment,
            problems: Vec::new(),
            warnings: Vec::new(),
            substituted: Vec::new(),
        }
    }

    /// Ends the check: the item with the warnings, or all problems.
    pub fn finish<T>(self, item: Option<T>) -> Result<(T, Vec<Problem>), Problems> {
        match (Problems::new(self.problems), item) {
            (None, Some(item)) => Ok((item, self.warnings)),
            (Some(problems), _) => Err(problems),
            // A check that gives nothing should have said why.
            (None, None) => {
                Err(problem(code::INVALID_VALUE, "this is not acceptable", None).into())
            }
        }
    }

    /// Notes a problem with the value at a place.
    pub fn refuse(&mut self, at: &At<'_>, code: &'static str, message: impl Into<String>) {
        self.note(at, code, message.into(), None);
    }

    /// Notes a problem and how to mend it.
    pub fn refuse_with(
        &mut self,
        at: &At<'_>,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.note(at, code, message.into(), Some(help.into()));
    }

    /// Notes something that is accepted but worth knowing.
    pub fn warn(&mut self, at: &At<'_>, code: &'static str, message: impl Into<String>) {
        if self.warnings.len() < MOST {
            self.warnings.push(Problem {
                code,
                message: message.into(),
                pointer: at.pointer(),
                span: at.label(),
                help: None,
            });
        }
    }

    fn note(&mut self, at: &At<'_>, code: &'static str, message: String, help: Option<String>) {
        self.push(Problem {
            code,
            message,
            pointer: at.pointer(),
            span: at.label(),
            help,
        });
    }

    pub(super) fn push(&mut self, problem: Problem) {
        if self.problems.len() < MOST {
            self.problems.push(problem);
        }
    }

    fn expected(&mut self, at: &At<'_>, what: &str) {
        let message = format!("expected {what}, found {}", at.node.kind());
        self.refuse(at, code::WRONG_TYPE, message);
    }

    /// Expects a dict.
    pub fn dict<'n>(&mut self, at: &At<'n>) -> Option<Dict<'n>> {
        match &at.node.content {
            Content::Dict(entries) => Some(Dict::new(at.clone(), entries)),
            _ => {
                self.expected(at, "a dict");
                None
            }
        }
    }

    /// Expects a list.
    pub fn list<'n>(&mut self, at: &At<'n>) -> Vec<At<'n>> {
        match &at.node.content {
            Content::List(items) => {
                let items = items.iter().enumerate();
                items.map(|(index, node)| at.element(index, node)).collect()
            }
            _ => {
                self.expected(at, "a list");
                Vec::new()
            }
        }
    }

    /// Expects a string and takes it literally.
    pub fn text(&mut self, at: &At<'_>) -> Option<String> {
        match &at.node.content {
            Content::Text(text) => Some(text.clone()),
            _ => {
                self.expected(at, "a string");
                None
            }
        }
    }

    /// Expects a string that is not empty.
    pub fn filled(&mut self, at: &At<'_>) -> Option<String> {
        let text = self.text(at)?;
        if text.is_empty() {
            self.refuse(at, code::INVALID_VALUE, "this must not be empty");
            return None;
        }
        Some(text)
    }

    /// Expects a string that is not empty, or a reference to the environment that stands for one.
    pub fn reference(&mut self, at: &At<'_>) -> Option<String> {
        let text = self.filled(at)?;
        match self.lookup(at, &text)? {
            None => Some(text),
            Some(value) => {
                let kept = Value::String(value.clone());
                self.substituted.push((at.pointer(), kept));
                Some(value)
            }
        }
    }

    /// Expects a boolean.
    pub fn flag(&mut self, at: &At<'_>) -> Option<bool> {
        match at.node.content {
            Content::Bool(value) => Some(value),
            _ => {
                self.expected(at, "a boolean");
                None
            }
        }
    }

    /// Expects an integer in a range; a float is none, even if it is whole.
    pub fn integer(&mut self, at: &At<'_>, range: &RangeInclusive<u64>) -> Option<u64> {
        let Content::Number(number) = &at.node.content else {
            self.expected(at, "an integer");
            return None;
        };
        if number.is_f64() {
            self.expected(at, "an integer");
            return None;
        }
        match number.as_u64().filter(|value| range.contains(value)) {
            Some(value) => Some(value),
            None => {
                self.out_of_range(at, &number.to_string(), range);
                None
            }
        }
    }

    /// Expects a number that is at least `least` and at most `most`.
    pub fn number(&mut self, at: &At<'_>, least: f64, most: f64) -> Option<f64> {
        let Content::Number(number) = &at.node.content else {
            self.expected(at, "a number");
            return None;
        };
        let value = number.as_f64().filter(|v| (least..=most).contains(v));
        if value.is_none() {
            let message = format!("{number} is not in the range {least} to {most}");
            self.refuse(at, code::INVALID_VALUE, message);
        }
        value
    }

    /// Expects a TCP port, or a reference to the environment that stands for one.
    pub fn port(&mut self, at: &At<'_>) -> Option<u16> {
        const PORTS: RangeInclusive<u64> = 1..=65535;
        let value = match &at.node.content {
            Content::Text(text) => match self.lookup(at, text)? {
                Some(value) => match value.trim().parse().ok().filter(|p| PORTS.contains(p)) {
                    Some(port) => {
                        self.substituted.push((at.pointer(), Value::from(port)));
                        port
                    }
                    None => {
                        self.out_of_range(at, &shorten(&value), &PORTS);
                        return None;
                    }
                },
                None => {
                    self.expected(at, "an integer or a reference like \"${PORT}\"");
                    return None;
                }
            },
            _ => self.integer(at, &PORTS)?,
        };
        u16::try_from(value).ok()
    }

    /// Expects one of several words.
    pub fn choice<T: Copy>(&mut self, at: &At<'_>, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(at)?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let message = format!("`{}` is not possible here", shorten(&text));
        self.refuse_with(at, code::INVALID_VALUE, message, suggest(&text, &words));
        None
    }

    /// Says that a feature of Crossbar.io is known but not provided.
    pub fn unavailable(&mut self, at: &At<'_>, what: &str) {
        let message = format!("{what} is not provided by this node");
        self.refuse(at, code::FEATURE_UNAVAILABLE, message);
    }

    /// Returns the value as written, but with references replaced and without its `id`.
    pub fn kept(&self, at: &At<'_>) -> Value {
        let mut value = at.node.to_value();
        let place = at.pointer();
        for (pointer, replacement) in &self.substituted {
            let inside = pointer.strip_prefix(&place);
            if let Some(target) = inside.and_then(|inside| value.pointer_mut(inside)) {
                *target = replacement.clone();
            }
        }
        if let Value::Object(map) = &mut value {
            map.shift_remove("id");
        }
        value
    }

    fn out_of_range(&mut self, at: &At<'_>, found: &str, range: &RangeInclusive<u64>) {
        let (least, most) = (range.start(), range.end());
        let message = match *most {
            u64::MAX => format!("{found} is less than {least}"),
            _ => format!("{found} is not in the range {least} to {most}"),
        };
        self.refuse(at, code::INVALID_VALUE, message);
    }

    /// What a text refers to: `Some(None)` if it is no reference, `None` after noting a problem.
    fn lookup(&mut self, at: &At<'_>, text: &str) -> Option<Option<String>> {
        let Some((name, notation)) = reference::recognise(text) else {
            return Some(None);
        };
        let Some(environment) = self.environment else {
            return match notation {
                // A secret may well start with a dollar sign; nobody means `${NAME}` literally.
                Notation::Bare => Some(None),
                Notation::Braces => {
                    let message = format!("`{}` refers to the environment", shorten(text));
                    let help = "environment variables are replaced in the node's own file only";
                    self.refuse_with(at, code::INVALID_VALUE, message, help);
                    None
                }
            };
        };
        match environment(name) {
            Some(value) if !value.is_empty() => Some(Some(value)),
            found => {
                let state = if found.is_some() { "empty" } else { "not set" };
                let message = format!("the environment variable {} is {state}", shorten(name));
                self.refuse(at, code::UNSET_VARIABLE, message);
                None
            }
        }
    }
}

/// Says which of the known words was probably meant, or lists them.
pub(super) fn suggest(found: &str, known: &[&str]) -> String {
    let distance = |word: &&str| strsim::damerau_levenshtein(found, word);
    // The comparison costs the product of the lengths; nobody mistypes a word that is this long.
    let nearest = (found.len() <= 64)
        .then(|| known.iter().copied().min_by_key(distance))
        .flatten()
        .filter(|word| distance(word) <= (word.chars().count() / 3).max(1));
    match nearest {
        Some(word) => format!("did you mean `{word}`?"),
        None if known.is_empty() => "nothing is possible here".to_owned(),
        None => {
            let list: Vec<String> = known.iter().map(|word| format!("`{word}`")).collect();
            format!("possible: {}", list.join(", "))
        }
    }
}
