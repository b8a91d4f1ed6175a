//! The arguments of meta procedures: each may stand at its position or under its name.

use serde_json::Value;
use shared::wamp::{Dict, Id, Match, Payload, reason};

use super::super::outbox::Refusal;

/// Arguments of one call.
pub(in super::super) struct Arguments {
    args: Vec<Value>,
    kwargs: Dict,
}

/// Says that an argument is not what it should be.
pub(in super::super) fn invalid(text: impl Into<String>) -> Refusal {
    (reason::INVALID_ARGUMENT, text.into())
}

impl Arguments {
    pub(in super::super) fn read(payload: &Payload<'_>) -> Result<Arguments, Refusal> {
        let decoded = payload.decode();
        let (args, kwargs) = decoded.map_err(|why| invalid(why.to_string()))?;
        Ok(Arguments { args, kwargs })
    }

    /// Returns an argument, unless it is missing or null.
    pub(in super::super) fn get(&self, at: usize, name: &str) -> Option<&Value> {
        let value = self.args.get(at).or_else(|| self.kwargs.get(name));
        value.filter(|it| !it.is_null())
    }

    /// Tells whether an argument is given by its position.
    pub(in super::super) fn positional(&self, at: usize) -> bool {
        self.args.get(at).is_some_and(|it| !it.is_null())
    }

    /// Returns an argument that can only be given by name.
    pub(in super::super) fn named(&self, name: &str) -> Option<&Value> {
        self.kwargs.get(name).filter(|it| !it.is_null())
    }

    pub(in super::super) fn id(&self, at: usize, name: &str) -> Result<Id, Refusal> {
        let id = self.get(at, name).and_then(Value::as_u64).and_then(Id::new);
        id.ok_or_else(|| invalid(format!("`{name}` is to be an id")))
    }

    pub(in super::super) fn text(&self, at: usize, name: &str) -> Result<&str, Refusal> {
        let text = self.get(at, name).and_then(Value::as_str);
        text.ok_or_else(|| invalid(format!("`{name}` is to be a string")))
    }

    /// Returns a string that may be left out.
    pub(in super::super) fn optional_text(
        &self,
        at: usize,
        name: &str,
    ) -> Result<Option<&str>, Refusal> {
        match self.get(at, name) {
            None => Ok(None),
            Some(_) => self.text(at, name).map(Some),
        }
    }

    /// Returns a list of strings that may be left out.
    pub(in super::super) fn names(
        &self,
        at: usize,
        name: &str,
    ) -> Result<Option<Vec<&str>>, Refusal> {
        let Some(value) = self.get(at, name) else {
            return Ok(None);
        };
        let names = value
            .as_array()
            .and_then(|list| list.iter().map(Value::as_str).collect());
        let names: Option<Vec<&str>> = names;
        names
            .map(Some)
            .ok_or_else(|| invalid(format!("`{name}` is to be a list of strings")))
    }

    /// Returns `match` of the options at a position.
    pub(in super::super) fn matching(&self, at: usize) -> Result<Match, Refusal> {
        let Some(word) = self.get(at, "options").and_then(|it| it.get("match")) else {
            return Ok(Match::Exact);
        };
        word.as_str()
            .and_then(Match::from_word)
            .ok_or_else(|| invalid("`match` is to be `exact`, `prefix` or `wildcard`"))
    }
}
