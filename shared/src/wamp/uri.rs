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
        let dots = || uri.bytes().filter(|octet| *octet == b'.').count();
        if uri.len() > MAX_LEN || uri.len() >= MAX_COMPONENTS && dots() >= MAX_COMPONENTS {
            return false;
        }
        // A dot at the beginning, at the end, or behind another one leaves an empty component. There are no branches in the
        // loop: most URIs are right.
        let (mut seen, mut empties, mut before) = (0, 0, DOT);
        for octet in uri.bytes() {
            let class = CLASSES[usize::from(octet)];
            seen |= class;
            empties |= class & before;
            before = class;
        }
        let empties = (empties | before) & DOT != 0;
        let right = match self {
            UriCheck::Strict => seen & (LOOSE | NEITHER) == 0,
            // What is not ASCII has to be looked at as characters.
            UriCheck::Loose => {
                let ascii = seen & LOOSE == 0 || uri.is_ascii();
                seen & NEITHER == 0 && (ascii || !uri.contains(char::is_whitespace))
            }
        };
        right && (empty == Empty::Allowed || !empties)
    }
}

/// Stands between components.
const DOT: u8 = 1;
/// May be in a component, but not by the strict check. An octet of a character that is not ASCII may still be one of
/// white space.
const LOOSE: u8 = 2;
/// May be in none.
const NEITHER: u8 = 4;

/// What each octet of a URI is; 0 is what may be in any component.
const CLASSES: [u8; 256] = {
    let mut classes = [LOOSE; 256];
    let mut octet = 0;
    while octet < 256 {
        classes[octet] = match octet as u8 {
            b'.' => DOT,
            b'a'..=b'z' | b'0'..=b'9' | b'_' => 0,
            b'#' | b' ' | b'\t'..=b'\r' => NEITHER,
            _ => LOOSE,
        };
        octet += 1;
    }
    classes
};

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

    proptest::proptest! {
        #[test]
        fn a_uri_is_what_its_components_are(uri in "[a-z.]{0,6}[#A\\-\u{20}\u{b}\u{85}\u{a0}\u{2003}ü_.]{0,3}[0-9.]{0,3}") {
            let loose = |char: char| char != '#' && !char.is_whitespace();
            let strict = |char: char| matches!(char, 'a'..='z' | '0'..='9' | '_');
            let all = |right: &dyn Fn(char) -> bool, empty: bool| {
                uri.split('.').all(|it| (empty || !it.is_empty()) && it.chars().all(right))
            };
            proptest::prop_assert_eq!(UriCheck::Loose.concrete(&uri), all(&loose, false));
            proptest::prop_assert_eq!(UriCheck::Strict.concrete(&uri), all(&strict, false));
            let wildcard = UriCheck::Loose.pattern(&uri, Match::Wildcard);
            proptest::prop_assert_eq!(wildcard, all(&loose, true));
        }
    }

    #[test]
    fn a_uri_has_no_more_than_so_many_components() {
        let of = |count: usize| vec!["a"; count].join(".");
        assert!(UriCheck::Loose.concrete(&of(MAX_COMPONENTS)));
        assert!(!UriCheck::Loose.concrete(&of(MAX_COMPONENTS + 1)));
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
