//! Attributes of a dict: known or not, there or not, and of the right type.
//! After a noted problem the getters give a stand-in, so that checking goes on and finds the rest.

use std::ops::RangeInclusive;

use serde_json::Value;

use super::check::{Check, ConfigItem, suggest};
use super::document::{Content, Entry, shorten};
use super::mask::Secret;
use super::place::At;
use super::problem::{Problem, code};

/// A dict at a place.
#[derive(Debug, Clone)]
pub struct Dict<'n> {
    at: At<'n>,
    entries: &'n [Entry],
}

/// The type of an attribute that is checked but kept as it was written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Field {
    /// A string.
    Text,
    /// A string that may refer to the environment.
    Reference,
    /// A boolean.
    Flag,
    /// An integer in a range.
    Int(u64, u64),
    /// A dict with anything in it.
    Dict,
    /// A list with anything in it.
    List,
    /// Anything.
    Any,
}

impl<'n> Dict<'n> {
    pub(super) fn new(at: At<'n>, entries: &'n [Entry]) -> Self {
        Self { at, entries }
    }

    /// Where the dict is.
    pub fn at(&self) -> &At<'n> {
        &self.at
    }

    /// Refuses attributes that are not in the list.
    pub fn only(&self, check: &mut Check<'_>, known: &[&str]) {
        let unknown = self.attributes().filter(|(key, _)| !known.contains(key));
        for (key, at) in unknown {
            check.push(Problem {
                code: code::UNKNOWN_ATTRIBUTE,
                message: format!("unknown attribute `{}`", shorten(key)),
                pointer: at.pointer(),
                span: at.name_span(),
                help: Some(suggest(key, known)),
            });
        }
    }

    /// Warns about attributes that were meaningful once.
    pub fn ignored(&self, check: &mut Check<'_>, keys: &[&str]) {
        for key in keys {
            if let Some(at) = self.get(key) {
                check.warn(
                    &at,
                    code::IGNORED_ATTRIBUTE,
                    format!("`{key}` has no effect"),
                );
            }
        }
    }

    /// Checks the attributes against a table, without taking their values; all are optional.
    pub(super) fn fields(&self, check: &mut Check<'_>, table: &[(&str, Field)]) {
        let known: Vec<&str> = table.iter().map(|(key, _)| *key).collect();
        self.only(check, &known);
        for (at, field) in table
            .iter()
            .filter_map(|(key, field)| Some((self.get(key)?, *field)))
        {
            match field {
                Field::Text => drop(check.text(&at)),
                Field::Reference => drop(check.reference(&at)),
                Field::Flag => drop(check.flag(&at)),
                Field::Int(least, most) => drop(check.integer(&at, &(least..=most))),
                Field::Dict => drop(check.dict(&at)),
                Field::List => drop(check.list(&at)),
                Field::Any => {}
            }
        }
    }

    /// Returns an attribute; one that is null counts as absent.
    pub fn get(&self, key: &str) -> Option<At<'n>> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        (entry.value.content != Content::Null).then(|| self.at.attribute(entry))
    }

    /// Returns an attribute that must be there.
    pub fn require(&self, check: &mut Check<'_>, key: &str) -> Option<At<'n>> {
        let found = self.get(key);
        if found.is_none() {
            let message = format!("attribute `{key}` is missing");
            check.refuse(&self.at, code::MISSING_ATTRIBUTE, message);
        }
        found
    }

    /// Iterates over all attributes.
    pub fn attributes(&self) -> impl Iterator<Item = (&'n str, At<'n>)> + '_ {
        self.entries
            .iter()
            .map(|entry| (entry.key.as_str(), self.at.attribute(entry)))
    }

    /// Returns an attribute's value as it was written.
    pub fn value(&self, key: &str) -> Option<Value> {
        self.get(key).map(|at| at.node.to_value())
    }

    /// Returns an optional string.
    pub fn text(&self, check: &mut Check<'_>, key: &str) -> Option<String> {
        self.get(key).and_then(|at| check.text(&at))
    }

    /// Returns a mandatory string that is not empty.
    pub fn required_text(&self, check: &mut Check<'_>, key: &str) -> String {
        let at = self.require(check, key);
        at.and_then(|at| check.filled(&at)).unwrap_or_default()
    }

    /// Returns an optional string that may refer to the environment.
    pub fn reference(&self, check: &mut Check<'_>, key: &str) -> Option<String> {
        self.get(key).and_then(|at| check.reference(&at))
    }

    /// Returns a mandatory string that may refer to the environment.
    pub fn required_reference(&self, check: &mut Check<'_>, key: &str) -> String {
        let at = self.require(check, key);
        at.and_then(|at| check.reference(&at)).unwrap_or_default()
    }

    /// Returns a mandatory secret.
    pub fn required_secret(&self, check: &mut Check<'_>, key: &str) -> Secret {
        Secret::new(self.required_reference(check, key))
    }

    /// Returns a boolean or its default.
    pub fn flag(&self, check: &mut Check<'_>, key: &str, default: bool) -> bool {
        self.get(key)
            .and_then(|at| check.flag(&at))
            .unwrap_or(default)
    }

    /// Returns an optional integer in a range.
    pub fn integer(
        &self,
        check: &mut Check<'_>,
        key: &str,
        range: RangeInclusive<u64>,
    ) -> Option<u64> {
        self.get(key).and_then(|at| check.integer(&at, &range))
    }

    /// Returns a list of strings; empty if absent.
    pub fn texts(&self, check: &mut Check<'_>, key: &str) -> Vec<String> {
        self.get(key)
            .map(|at| texts(check, &at))
            .unwrap_or_default()
    }

    /// Returns a list of strings that may refer to the environment; empty if absent.
    pub fn references(&self, check: &mut Check<'_>, key: &str) -> Vec<String> {
        let items = self.get(key).map(|at| check.list(&at)).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| check.reference(item))
            .collect()
    }

    /// Returns one of several words, if the attribute is there.
    pub fn choice<T: Copy>(
        &self,
        check: &mut Check<'_>,
        key: &str,
        words: &[(&str, T)],
    ) -> Option<T> {
        self.get(key).and_then(|at| check.choice(&at, words))
    }

    /// Returns an optional item.
    pub fn item<T: ConfigItem>(&self, check: &mut Check<'_>, key: &str) -> Option<T> {
        self.get(key).and_then(|at| T::check(check, &at))
    }

    /// Returns a mandatory item.
    pub fn required_item<T: ConfigItem>(&self, check: &mut Check<'_>, key: &str) -> Option<T> {
        let at = self.require(check, key)?;
        T::check(check, &at)
    }

    /// Returns an optional dict.
    pub fn dict(&self, check: &mut Check<'_>, key: &str) -> Option<Self> {
        self.get(key).and_then(|at| check.dict(&at))
    }

    /// Returns the elements of an optional list.
    pub fn list(&self, check: &mut Check<'_>, key: &str) -> Vec<At<'n>> {
        self.get(key).map(|at| check.list(&at)).unwrap_or_default()
    }
}

fn texts(check: &mut Check<'_>, at: &At<'_>) -> Vec<String> {
    let items = check.list(at);
    items.iter().filter_map(|item| check.text(item)).collect()
}
