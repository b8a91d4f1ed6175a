//! The ids of nodes, workers and the things inside workers.
//!
//! Whoever holds an id holds a valid one: [`FromStr`] is the only place that looks. An id becomes part of URIs, log
//! lines and file names, hence the rules. Whether the thing exists is asked elsewhere.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::arguments::Argument;

/// Why a text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidId {
    /// There is nothing.
    #[error("an id must not be empty")]
    Empty,
    /// A node id starts or ends with a dot, or has two in a row.
    #[error("an id must not have an empty part between dots")]
    EmptyComponent,
    /// A character is not allowed.
    #[error("an id must not contain {0:?}")]
    Character(char),
}

/// Refuses what neither kind of id may contain.
fn check(text: &str) -> Result<(), InvalidId> {
    let bad = |c: &char| c.is_whitespace() || c.is_control() || *c == '#';
    match text.chars().find(bad) {
        Some(c) => Err(InvalidId::Character(c)),
        None if text.is_empty() => Err(InvalidId::Empty),
        None => Ok(()),
    }
}

/// A node id, being a host name, may have parts between dots.
fn check_node(text: &str) -> Result<(), InvalidId> {
    check(text)?;
    if text.split('.').any(str::is_empty) {
        return Err(InvalidId::EmptyComponent);
    }
    Ok(())
}

/// Every other id is one component of a URI.
fn check_component(text: &str) -> Result<(), InvalidId> {
    check(text)?;
    if text.contains('.') {
        return Err(InvalidId::Character('.'));
    }
    Ok(())
}

/// Makes one id type: name, check, and the words of a refusal.
macro_rules! id {
    ($(#[doc = $doc:literal])+ $id:ident, $check:ident, $expected:literal) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(try_from = "String", into = "String")]
        pub struct $id(String);

        impl $id {
            /// Returns the id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $id {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::try_from(text.to_owned())
            }
        }

        impl TryFrom<String> for $id {
            type Error = InvalidId;

            fn try_from(text: String) -> Result<Self, InvalidId> {
                $check(&text)?;
                Ok(Self(text))
            }
        }

        impl From<$id> for String {
            fn from(id: $id) -> String {
                id.0
            }
        }

        impl AsRef<str> for $id {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        // Equal ids have equal text, so a map keyed by ids can be asked with a `&str`.
        impl std::borrow::Borrow<str> for $id {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Argument for $id {
            fn expected() -> String {
                $expected.to_owned()
            }

            fn from_value(value: Value) -> Option<Self> {
                String::from_value(value).and_then(|text| Self::try_from(text).ok())
            }

            fn into_value(self) -> Value {
                Value::from(self.0)
            }
        }
    };
}

id! {
    /// Names a node: its host name unless configured.
    NodeId, check_node,
    "a node id (not empty, no whitespace, no `#`, no empty part between dots)"
}
id! {
    /// Names a worker of a node, whatever its type.
    WorkerId, check_component,
    "a worker id (not empty, no whitespace, no `.`, no `#`)"
}
id! {
    /// Names a realm of a router worker. Not the realm's name on the wire.
    RealmId, check_component,
    "a realm id (not empty, no whitespace, no `.`, no `#`)"
}
id! {
    /// Names a role of a realm. Not the role's name in the permissions.
    RoleId, check_component,
    "a role id (not empty, no whitespace, no `.`, no `#`)"
}
id! {
    /// Names a transport of a router worker.
    TransportId, check_component,
    "a transport id (not empty, no whitespace, no `.`, no `#`)"
}
id! {
    /// Names a link of a router worker.
    LinkId, check_component,
    "a link id (not empty, no whitespace, no `.`, no `#`)"
}
id! {
    /// Names a component of a router or container worker.
    ComponentId, check_component,
    "a component id (not empty, no whitespace, no `.`, no `#`)"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_name_is_a_node_id() {
        for text in ["thing-1", "Node_7", "a.b.example", "ü"] {
            assert_eq!(text.parse::<NodeId>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn what_would_break_a_uri_is_no_id() {
        assert_eq!("".parse::<NodeId>(), Err(InvalidId::Empty));
        assert_eq!("a..b".parse::<NodeId>(), Err(InvalidId::EmptyComponent));
        assert_eq!(".a".parse::<NodeId>(), Err(InvalidId::EmptyComponent));
        assert_eq!("a b".parse::<NodeId>(), Err(InvalidId::Character(' ')));
        assert_eq!("a#".parse::<WorkerId>(), Err(InvalidId::Character('#')));
        assert_eq!("a.b".parse::<WorkerId>(), Err(InvalidId::Character('.')));
        assert_eq!(
            "\u{1b}[2J".parse::<RealmId>(),
            Err(InvalidId::Character('\u{1b}'))
        );
    }

    #[test]
    fn json_cannot_smuggle_an_invalid_id_in() {
        assert!(serde_json::from_str::<WorkerId>("\"w1\"").is_ok());
        assert!(serde_json::from_str::<WorkerId>("\"w 1\"").is_err());
    }
}
