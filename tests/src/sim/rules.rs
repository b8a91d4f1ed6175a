//! URIs and permissions, by looking at everything.

use crossbar_node::router::core::{Allow, Disclose, Permission, Role};

/// One rule of a role.
#[derive(Clone, Debug)]
pub struct Rule {
    pub uri: &'static str,
    pub matching: &'static str,
    /// Call, register, publish, subscribe.
    pub allow: [bool; 4],
    pub disclose: bool,
}

pub fn to_core(role: &str, rules: &[Rule]) -> Role {
    let permission = |rule: &Rule| {
        let [call, register, publish, subscribe] = rule.allow;
        Permission {
            uri: rule.uri.to_owned(),
            matching: serde_json::from_value(rule.matching.into()).unwrap(),
            allow: Allow {
                call,
                register,
                publish,
                subscribe,
            },
            disclose: Disclose {
                caller: rule.disclose,
                publisher: rule.disclose,
            },
        }
    };
    Role {
        name: role.to_owned(),
        permissions: rules.iter().map(permission).collect(),
    }
}

/// Tells whether a pattern matches a URI.
pub fn matches(matching: &str, pattern: &str, uri: &str) -> bool {
    match matching {
        "exact" => pattern == uri,
        "prefix" => uri.starts_with(pattern),
        _ => {
            let (pattern, uri): (Vec<_>, Vec<_>) =
                (pattern.split('.').collect(), uri.split('.').collect());
            let mut both = pattern.iter().zip(&uri);
            pattern.len() == uri.len() && both.all(|(want, is)| want.is_empty() || want == is)
        }
    }
}

/// Smaller is the better match: exact, then long prefixes, then wildcards that are far back.
pub fn order(matching: &str, pattern: &str) -> (u8, i64, Vec<bool>) {
    match matching {
        "exact" => (0, 0, vec![]),
        "prefix" => (1, -(pattern.len() as i64), vec![]),
        _ => (2, 0, pattern.split('.').map(str::is_empty).collect()),
    }
}

/// Tells whether a text may stand where a URI or pattern of this kind stands.
pub fn valid(matching: &str, uri: &str) -> bool {
    let uri = match matching {
        "prefix" if uri.is_empty() => return true,
        "prefix" => uri.strip_suffix('.').unwrap_or(uri),
        _ => uri,
    };
    let mut components = uri.split('.');
    components
        .all(|it| (matching == "wildcard" || !it.is_empty()) && !it.contains([' ', '#', '\t']))
}

pub fn reserved(uri: &str) -> bool {
    uri.split('.').next() == Some("wamp")
}

/// Decides about an action (the index in `allow`): `None` is no, else whether disclosure is forced.
pub fn decide(rules: &[Rule], action: usize, matching: &str, uri: &str) -> Option<bool> {
    let covers = |rule: &&Rule| match (rule.matching, matching) {
        (_, "exact") | ("wildcard", "wildcard") => matches(rule.matching, rule.uri, uri),
        ("prefix", _) => uri.starts_with(rule.uri),
        _ => false,
    };
    let rank = |rule: &&Rule| {
        let exact = u8::from(rule.matching != "exact");
        (
            exact,
            -(rule.uri.len() as i64),
            order(rule.matching, rule.uri),
        )
    };
    let rule = rules.iter().filter(covers).min_by_key(rank)?;
    rule.allow[action].then_some(rule.disclose)
}
