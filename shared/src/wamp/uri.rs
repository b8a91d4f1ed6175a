//! URIs: which strings are ones, and which match which.
//!
//! Specification: *Building Blocks / URIs* and *Pattern-based Subscriptions*. A prefix is a prefix of characters, not
//! of components.

use super::Match;

/// How strictly a realm looks at URIs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UriCheck {
    /// No white space and no `#` in a component.
    #[default]
    Loose,
    /// Only lower-case letters, digits and `_`.
    Strict,
}

/// The longest URI that is accepted, in octets.
pub const MAX_LEN: usize = 4096;
/// The largest number of components that is accepted.
pub const MAX_COMPONENTS: usize = 64;

impl UriCheck {
    /// Tells whether `uri` names one topic, procedure or error.
    pub fn concrete(self, uri: &str) -> bool {
        self.components(uri, Empty::Refused)
    }

    /// Tells whether `uri` is a pattern of the given kind.
    pub fn pattern(self, uri: &str, matching: Match) -> bool {
        match matching {
            Match::Exact => self.concrete(uri),
            // The text of a prefix may end within a component or with a dot, and may be empty: everything.
            Match::Prefix => {
                uri.is_empty()
                    || self.components(uri.strip_suffix('.').unwrap_or(uri), Empty::Refused)
            }
            Match::Wildcard => self.components(uri, Empty::Allowed),
        }
    }

    fn components(self, uri: &str, empty: Empty) -> bool {
        if uri.len() > MAX_LEN {
            return false;
        }
        let mut count = 1;
        let mut length = 0;
        let refused = empty == Empty::Refused;
        for char in uri.chars() {
            if char == '.' {
                if refused && length == 0 {
                    return false;
                }
                count += 1;
                length = 0;
                continue;
            }
            let right = match self {
                UriCheck::Loose => char != '#' && !char.is_whitespace(),
                UriCheck::Strict => matches!(char, 'a'..='z' | '0'..='9' | '_'),
            };
            if !right {
                return false;
            }
            length += 1;
        }
        count <= MAX_COMPONENTS && !(refused && length == 0)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Empty {
    Allowed,
    Refused,
}

impl Match {
    /// Tells whether `pattern` matches the concrete `uri`.
    pub fn matches(self, pattern: &str, uri: &str) -> bool {
        match self {
            Match::Exact => pattern == uri,
            Match::Prefix => uri.starts_with(pattern),
            Match::Wildcard => {
                let mut components = uri.split('.');
                let all = pattern.split('.').all(|wanted| {
                    components
                        .next()
                        .is_some_and(|found| wanted.is_empty() || wanted == found)
                });
                all && components.next().is_none()
            }
        }
    }
}

/// Tells whether a URI is reserved for the protocol itself: its first component is `wamp`.
pub fn is_reserved(uri: &str) -> bool {
    uri == "wamp" || uri.starts_with("wamp.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loose_uri_has_no_empty_component_no_space_and_no_hash() {
        for uri in ["com.myapp.topic1", "Com.My-App", "ünïcode.x", "a"] {
            assert!(UriCheck::Loose.concrete(uri), "{uri}");
        }
        for uri in ["", ".a", "a.", "a..b", "a b", "a#b", "a.\tb"] {
            assert!(!UriCheck::Loose.concrete(uri), "{uri:?}");
        }
    }

    #[test]
    fn a_strict_uri_is_lower_case_letters_digits_and_underscores() {
        assert!(UriCheck::Strict.concrete("com.my_app.topic1"));
        for uri in ["com.MyApp", "com.my-app", "com.ü"] {
            assert!(!UriCheck::Strict.concrete(uri), "{uri}");
        }
    }

    #[test]
    fn patterns_follow_their_own_rules() {
        assert!(UriCheck::Loose.pattern("", Match::Prefix));
        assert!(UriCheck::Loose.pattern("com.myapp.", Match::Prefix));
        assert!(!UriCheck::Loose.pattern("com..myapp", Match::Prefix));
        assert!(UriCheck::Loose.pattern("com..myapp", Match::Wildcard));
        assert!(UriCheck::Loose.pattern("..", Match::Wildcard));
        assert!(!UriCheck::Loose.pattern("com..my app", Match::Wildcard));
    }

    #[test]
    fn wildcards_stand_for_exactly_one_component() {
        assert!(Match::Wildcard.matches("com..topic", "com.any.topic"));
        assert!(Match::Wildcard.matches("..", "a.b.c"));
        for uri in [
            "com.topic",
            "com.a.b.topic",
            "com.any.topic.x",
            "org.any.topic",
        ] {
            assert!(!Match::Wildcard.matches("com..topic", uri), "{uri}");
        }
    }

    #[test]
    fn a_prefix_is_a_prefix_of_characters() {
        assert!(Match::Prefix.matches("com.shop.", "com.shop.order"));
        assert!(!Match::Prefix.matches("com.shop.", "com.shopping"));
        assert!(Match::Prefix.matches("com.shop", "com.shopping"));
    }

    #[test]
    fn only_a_whole_first_component_is_reserved() {
        assert!(is_reserved("wamp.error.x"));
        assert!(is_reserved("wamp"));
        assert!(!is_reserved("wampum.x"));
    }
}
