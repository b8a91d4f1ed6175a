//! Ids of workers, realms, roles, transports, components and links: which are valid, and how missing ones are made.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use super::check::Check;
use super::document::{Content, Entry, Node, shorten};
use super::place::At;
use super::problem::code;

/// A valid id: not empty, without whitespace, control characters, `.` and `#`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(String);

/// An id that cannot be one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be an id: it must not be empty or have whitespace, `.` or `#` in it")]
pub struct InvalidId(String);

impl FromStr for Id {
    type Err = InvalidId;
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let bad = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '.' | '#');
        if text.is_empty() || text.contains(bad) {
            return Err(InvalidId(shorten(text)));
        }
        Ok(Self(text.to_owned()))
    }
}

impl Id {
    /// Returns the id as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

/// An item of a list together with its id.
#[derive(Debug, Clone, PartialEq)]
pub struct Identified<T> {
    /// Its id.
    pub id: Id,
    /// The item.
    pub item: T,
}

/// The lists whose elements have ids, with what a made id starts with.
const LISTS: &[(&str, &str)] = &[
    ("workers", "worker"),
    ("realms", "realm"),
    ("roles", "role"),
    ("transports", "transport"),
    ("components", "component"),
    ("links", "link"),
    ("rlinks", "rlink"),
];

/// Gives every element of `workers`, `realms`, `roles`, `transports`, `components` and `links` that has no id one:
/// `worker001`, `realm001`, … counted per document and kind, in the order of the text, never one that is taken.
/// Works on anything from a whole node file to a single realm; what is malformed is left for the checks.
pub fn assign(document: &mut Node) {
    for (list, prefix) in LISTS {
        let mut taken = HashSet::new();
        visit(document, list, &mut |item| {
            if let Some(Content::Text(id)) = item.get("id").map(|node| &node.content) {
                taken.insert(id.clone());
            }
        });
        let mut number = 0_usize;
        visit(document, list, &mut |item| {
            if item.get("id").is_some_and(|id| id.content != Content::Null) {
                return;
            }
            let id = loop {
                number += 1;
                let id = format!("{prefix}{number:03}");
                if !taken.contains(&id) {
                    break id;
                }
            };
            if let Content::Dict(entries) = &mut item.content {
                entries.retain(|entry| entry.key != "id");
                let value = Node {
                    span: item.span.clone(),
                    content: Content::Text(id),
                };
                entries.insert(
                    0,
                    Entry {
                        key: "id".to_owned(),
                        key_span: None,
                        value,
                    },
                );
            }
        });
    }
}

/// Calls `f` for every dict in a list of that name, wherever such lists may be.
fn visit(node: &mut Node, list: &str, f: &mut dyn FnMut(&mut Node)) {
    let Content::Dict(entries) = &mut node.content else {
        return;
    };
    for entry in entries {
        let is_list_of_items = LISTS.iter().any(|(name, _)| *name == entry.key);
        let Content::List(items) = &mut entry.value.content else {
            continue;
        };
        if !is_list_of_items {
            continue;
        }
        for item in items
            .iter_mut()
            .filter(|item| matches!(item.content, Content::Dict(_)))
        {
            if entry.key == list {
                f(item);
            }
            visit(item, list, f);
        }
    }
}

/// Checks the ids of a list's elements and the elements themselves. `kind` is for messages.
pub(super) fn identified<T>(
    check: &mut Check<'_>,
    kind: &str,
    items: &[At<'_>],
    mut item: impl FnMut(&mut Check<'_>, &At<'_>) -> Option<T>,
) -> Vec<Identified<T>> {
    let mut seen = HashSet::new();
    let mut found = Vec::with_capacity(items.len());
    for at in items {
        // Both are looked at even if one has a problem.
        let checked = item(check, at);
        let id = id(check, kind, at, &mut seen);
        if let (Some(id), Some(item)) = (id, checked) {
            found.push(Identified { id, item });
        }
    }
    found
}

fn id(check: &mut Check<'_>, kind: &str, at: &At<'_>, seen: &mut HashSet<Id>) -> Option<Id> {
    // What is no dict has been refused; every dict has an id since `assign`.
    let Content::Dict(_) = at.node.content else {
        return None;
    };
    let place = check.dict(at)?.get("id")?;
    let text = check.text(&place)?;
    let id = match text.parse::<Id>() {
        Ok(id) => id,
        Err(error) => {
            check.refuse(&place, code::INVALID_ID, error.to_string());
            return None;
        }
    };
    if !seen.insert(id.clone()) {
        check.refuse(
            &place,
            code::DUPLICATE_ID,
            format!("another {kind} has the id `{id}`"),
        );
        return None;
    }
    Some(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn missing_ids_are_made_and_taken_ones_avoided() {
        let config = json!({"workers": [
            {"realms": [{"name": "a", "roles": [{}, {}]}]},
            {"id": "worker001", "realms": [{"name": "b", "roles": [{}]}], "transports": [{"id": null}]},
            {"id": "x"}, {}
        ]});
        let mut node = Node::from_value(&config).expect("it is shallow");
        assign(&mut node);
        let value = node.to_value();
        let id = |pointer: &str| {
            value
                .pointer(pointer)
                .and_then(|v| v.as_str())
                .map(str::to_owned)
        };
        let ids = [
            "/workers/0/id",
            "/workers/1/id",
            "/workers/3/id",
            "/workers/0/realms/0/roles/1/id",
            "/workers/1/realms/0/id",
            "/workers/1/realms/0/roles/0/id",
            "/workers/1/transports/0/id",
        ]
        .map(|pointer| id(pointer).expect("there is an id"));
        assert_eq!(
            ids,
            [
                "worker002",
                "worker001",
                "worker003",
                "role002",
                "realm002",
                "role003",
                "transport001"
            ]
        );
    }

    #[test]
    fn ids_without_blanks_dots_and_hashes_are_valid() {
        for good in ["w", "Worker-1", "größe", "a/b"] {
            assert!(good.parse::<Id>().is_ok(), "{good}");
        }
        for bad in ["", " ", "a b", "a.b", "a#", "a\n", "\u{0}"] {
            assert!(bad.parse::<Id>().is_err(), "{bad:?}");
        }
    }
}
