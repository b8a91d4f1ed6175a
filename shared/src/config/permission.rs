//! Permissions of a role: both notations of Crossbar.io, brought into one form.

use serde_json::Value;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::place::At;
use super::problem::code;

/// How a permission's URI is compared with an action's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UriMatch {
    /// They are equal.
    Exact,
    /// The action's URI begins with it, not necessarily at a component's end.
    Prefix,
    /// Component by component; an empty one matches any.
    Wildcard,
}

/// What a role may do with the URIs that match.
#[derive(Debug, Clone, PartialEq)]
pub struct Permission {
    /// The pattern, without stars; empty with [`UriMatch::Prefix`] is every URI.
    pub uri: String,
    /// How it matches.
    pub matching: UriMatch,
    /// What is allowed.
    pub allow: Allow,
    /// Whose identity is disclosed even if nobody asked.
    pub disclose: Disclose,
    /// Whether a decision may be cached.
    pub cache: bool,
    /// Payload validation, as written; absent in most.
    pub validate: Option<Value>,
}

/// The four actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Allow {
    /// May call.
    pub call: bool,
    /// May register.
    pub register: bool,
    /// May publish.
    pub publish: bool,
    /// May subscribe.
    pub subscribe: bool,
}

/// Forced disclosure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Disclose {
    /// The caller's identity.
    pub caller: bool,
    /// The publisher's identity.
    pub publisher: bool,
}

const ACTIONS: [&str; 4] = ["call", "register", "publish", "subscribe"];

impl ConfigItem for Permission {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "uri",
                "match",
                "allow",
                "disclose",
                "cache",
                "validate",
                "call",
                "register",
                "publish",
                "subscribe",
            ],
        );
        let uri = dict
            .require(check, "uri")
            .and_then(|at| Some((check.text(&at)?, at)));
        let matching = dict.choice(
            check,
            "match",
            &[
                ("exact", UriMatch::Exact),
                ("prefix", UriMatch::Prefix),
                ("wildcard", UriMatch::Wildcard),
            ],
        );
        let allow = allow(check, &dict);
        let disclose = dict.dict(check, "disclose").map(|dict| {
            dict.only(check, &["caller", "publisher"]);
            Disclose {
                caller: dict.flag(check, "caller", false),
                publisher: dict.flag(check, "publisher", false),
            }
        });
        let cache = dict.flag(check, "cache", false);
        dict.dict(check, "validate");
        let (text, place) = uri?;
        let (uri, matching) = pattern(check, &place, &text, matching)?;
        Some(Self {
            uri,
            matching,
            allow,
            disclose: disclose.unwrap_or_default(),
            cache,
            validate: dict.value("validate"),
        })
    }
}

fn allow(check: &mut Check<'_>, dict: &Dict<'_>) -> Allow {
    let Some(new) = dict.dict(check, "allow") else {
        return flags(check, dict);
    };
    if let Some(at) = ACTIONS.iter().find_map(|action| dict.get(action)) {
        let message = "this permission is in both notations: `allow`, and the action beside it";
        check.refuse_with(
            &at,
            code::CONFLICTING_ATTRIBUTES,
            message,
            "move it into `allow`",
        );
    }
    new.only(check, &ACTIONS);
    flags(check, &new)
}

fn flags(check: &mut Check<'_>, dict: &Dict<'_>) -> Allow {
    Allow {
        call: dict.flag(check, "call", false),
        register: dict.flag(check, "register", false),
        publish: dict.flag(check, "publish", false),
        subscribe: dict.flag(check, "subscribe", false),
    }
}

/// Resolves the stars: at the end they are a prefix, elsewhere an empty component.
fn pattern(
    check: &mut Check<'_>,
    at: &At<'_>,
    text: &str,
    matching: Option<UriMatch>,
) -> Option<(String, UriMatch)> {
    if text.contains(|c: char| c.is_whitespace() || c == '#') {
        check.refuse(
            at,
            code::INVALID_VALUE,
            "a URI has no whitespace and no `#`",
        );
        return None;
    }
    let stars = text.matches('*').count();
    match matching {
        Some(UriMatch::Exact) if stars == 0 => Some((text.to_owned(), UriMatch::Exact)),
        Some(UriMatch::Exact) => {
            let message = "a `*` matches nothing but itself, and no URI has it";
            check.refuse_with(
                at,
                code::INVALID_VALUE,
                message,
                "use `match`: `prefix` or `wildcard`",
            );
            None
        }
        // The default rule of a role, in whichever notation.
        None if text.is_empty() => Some((String::new(), UriMatch::Prefix)),
        None if stars == 0 => Some((text.to_owned(), UriMatch::Exact)),
        Some(UriMatch::Prefix) if stars == 0 => Some((text.to_owned(), UriMatch::Prefix)),
        None | Some(UriMatch::Prefix) if stars == 1 && text.ends_with('*') => {
            Some((text.trim_end_matches('*').to_owned(), UriMatch::Prefix))
        }
        Some(UriMatch::Prefix) => {
            check.refuse(
                at,
                code::INVALID_VALUE,
                "a prefix may have one `*`, at its end",
            );
            None
        }
        None | Some(UriMatch::Wildcard) => {
            let components: Vec<&str> = text.split('.').collect();
            if components.iter().any(|c| c.contains('*') && *c != "*") {
                check.refuse(
                    at,
                    code::INVALID_VALUE,
                    "a `*` stands for a whole component or at the end",
                );
                return None;
            }
            let empty = |c: &&str| if *c == "*" { "" } else { *c }.to_owned();
            let components: Vec<String> = components.iter().map(empty).collect();
            Some((components.join("."), UriMatch::Wildcard))
        }
    }
}

/// Expects the URI of a procedure that we call.
pub(super) fn procedure(check: &mut Check<'_>, at: &At<'_>) -> Option<String> {
    let uri = check.filled(at)?;
    let good = |component: &str| {
        !component.is_empty()
            && !component.contains(|c: char| c.is_whitespace() || matches!(c, '#' | '*'))
    };
    if !uri.split('.').all(good) {
        check.refuse(
            at,
            code::INVALID_VALUE,
            "this is not the URI of a procedure",
        );
        return None;
    }
    Some(uri)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_notations_mean_the_same() {
        let old = json!({"uri": "com.example.*", "publish": true, "call": true});
        let new = json!({"uri": "com.example.", "match": "prefix", "allow": {"publish": true, "call": true}});
        assert_eq!(Permission::from_value(&old), Permission::from_value(&new));
    }

    #[test]
    fn stars_tell_how_a_uri_matches() {
        let cases = [
            ("*", "", UriMatch::Prefix),
            ("", "", UriMatch::Prefix),
            ("com.ex*", "com.ex", UriMatch::Prefix),
            ("com.*.create", "com..create", UriMatch::Wildcard),
            ("com.*.x.*", "com..x.", UriMatch::Wildcard),
            ("com.a", "com.a", UriMatch::Exact),
        ];
        for (text, uri, matching) in cases {
            let found = Permission::from_value(&json!({"uri": text})).expect("it is accepted");
            assert_eq!(
                (found.uri.as_str(), found.matching),
                (uri, matching),
                "{text}"
            );
        }
        for text in ["com.a*b.c", "a b"] {
            assert!(
                Permission::from_value(&json!({"uri": text})).is_err(),
                "{text}"
            );
        }
    }

    #[test]
    fn nothing_is_allowed_unless_it_says_so() {
        let found = Permission::from_value(&json!({"uri": "a"})).expect("it is accepted");
        assert_eq!(
            (found.allow, found.disclose, found.cache),
            (Allow::default(), Disclose::default(), false)
        );
    }
}
