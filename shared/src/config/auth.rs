//! Authentication on a transport: which methods there are and where each finds its principals.
//! What a principal of a method looks like is `principal.rs`.

use std::collections::BTreeMap;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::permission::procedure;
use super::place::At;
use super::principal::{
    CryptosignPrincipal, ScramPrincipal, TicketPrincipal, TlsPrincipal, WampCraUser,
};
use super::problem::code;

/// The methods of a transport. A client gets the first method that it announces and that is here.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthConfig {
    /// `anonymous`.
    pub anonymous: Option<AnonymousAuth>,
    /// `ticket`.
    pub ticket: Option<Principals<TicketPrincipal>>,
    /// `wampcra`.
    pub wampcra: Option<Principals<WampCraUser>>,
    /// `cryptosign`.
    pub cryptosign: Option<Principals<CryptosignPrincipal>>,
    /// `scram`.
    pub scram: Option<Principals<ScramPrincipal>>,
    /// `tls`: client certificates.
    pub tls: Option<Principals<TlsPrincipal>>,
    /// `cookie`: sessions of a cookie that has authenticated before.
    pub cookie: Option<CookieAuth>,
}

/// The method `cookie`; it has no attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CookieAuth;

/// The method `anonymous`.
#[derive(Debug, Clone, PartialEq)]
pub enum AnonymousAuth {
    /// Everybody gets the same role.
    Static {
        /// The realm, if it is prescribed.
        realm: Option<String>,
        /// The role.
        role: String,
        /// The authid; absent: a random one.
        authid: Option<String>,
    },
    /// A procedure decides.
    Dynamic(DynamicAuthenticator),
}

/// Where a method finds its principals.
#[derive(Debug, Clone, PartialEq)]
pub enum Principals<P> {
    /// In the configuration, by authid.
    Static(BTreeMap<String, P>),
    /// A procedure knows.
    Dynamic(DynamicAuthenticator),
}

/// A procedure that authenticates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DynamicAuthenticator {
    /// The procedure.
    pub authenticator: String,
    /// The realm in which it is called; absent: the one that the client joins.
    pub realm: Option<String>,
    /// The role with which it is called; absent: `trusted`.
    pub role: Option<String>,
}

const METHODS: &[&str] = &[
    "anonymous",
    "ticket",
    "wampcra",
    "cryptosign",
    "scram",
    "tls",
    "cookie",
];
const UNAVAILABLE: &[&str] = &["mozilla_persona", "anonymous-proxy", "cryptosign-proxy"];
/// The role of those for whom none is given.
pub(super) const DEFAULT_ROLE: &str = "anonymous";

impl ConfigItem for AuthConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        for key in UNAVAILABLE {
            if let Some(at) = dict.get(key) {
                check.unavailable(&at, &format!("the authentication method `{key}`"));
            }
        }
        if UNAVAILABLE.iter().all(|key| dict.get(key).is_none()) {
            dict.only(check, METHODS);
        }
        let cookie = dict.dict(check, "cookie").map(|cookie| {
            cookie.only(check, &["type"]);
            CookieAuth
        });
        Some(Self {
            anonymous: dict.item(check, "anonymous"),
            ticket: principals(check, &dict, "ticket", "principals"),
            wampcra: principals(check, &dict, "wampcra", "users"),
            cryptosign: principals(check, &dict, "cryptosign", "principals"),
            scram: principals(check, &dict, "scram", "principals"),
            tls: principals(check, &dict, "tls", "principals"),
            cookie,
        })
    }
}

#[derive(Clone, Copy)]
enum Source {
    Static,
    Dynamic,
    Function,
}

fn source(check: &mut Check<'_>, at: &At<'_>) -> Option<Source> {
    let words = [
        ("static", Source::Static),
        ("dynamic", Source::Dynamic),
        ("function", Source::Function),
    ];
    match check.choice(at, &words)? {
        Source::Function => {
            check.unavailable(at, "authentication of type `function`");
            None
        }
        source => Some(source),
    }
}

impl ConfigItem for AnonymousAuth {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        let source = match dict.get("type") {
            Some(at) => source(check, &at)?,
            None => Source::Static,
        };
        match source {
            Source::Dynamic => DynamicAuthenticator::of_dict(check, &dict).map(Self::Dynamic),
            _ => {
                dict.only(check, &["type", "realm", "role", "authid"]);
                Some(Self::Static {
                    realm: dict.text(check, "realm"),
                    role: role(check, &dict),
                    authid: dict.text(check, "authid"),
                })
            }
        }
    }
}

fn principals<P: ConfigItem>(
    check: &mut Check<'_>,
    methods: &Dict<'_>,
    method: &str,
    list: &str,
) -> Option<Principals<P>> {
    let dict = methods.dict(check, method)?;
    let at = dict.require(check, "type")?;
    match source(check, &at)? {
        Source::Dynamic => DynamicAuthenticator::of_dict(check, &dict).map(Principals::Dynamic),
        _ => {
            if let Some(at) = dict.get("trustroots") {
                check.unavailable(&at, "trust by certificate chains (`trustroots`)");
                return None;
            }
            dict.only(check, &["type", list]);
            let at = dict.require(check, list)?;
            let mut found = BTreeMap::new();
            for (authid, at) in check.dict(&at)?.attributes() {
                if authid.is_empty() {
                    check.refuse(&at, code::INVALID_VALUE, "an authid must not be empty");
                }
                if let Some(principal) = P::check(check, &at) {
                    found.insert(authid.to_owned(), principal);
                }
            }
            Some(Principals::Static(found))
        }
    }
}

impl DynamicAuthenticator {
    fn of_dict(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<Self> {
        dict.only(
            check,
            &[
                "type",
                "authenticator",
                "authenticator-realm",
                "authenticator-role",
                "expose_controller",
            ],
        );
        dict.ignored(check, &["expose_controller"]);
        let at = dict.require(check, "authenticator")?;
        Some(Self {
            authenticator: procedure(check, &at)?,
            realm: dict.text(check, "authenticator-realm"),
            role: dict.text(check, "authenticator-role"),
        })
    }
}

/// The role of a principal.
pub(super) fn role(check: &mut Check<'_>, dict: &Dict<'_>) -> String {
    let role = dict.get("role").and_then(|at| check.filled(&at));
    role.unwrap_or_else(|| DEFAULT_ROLE.to_owned())
}
