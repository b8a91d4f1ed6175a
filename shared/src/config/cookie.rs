//! Cookie tracking on WebSocket transports.

use std::time::Duration;

use super::check::{Check, ConfigItem};
use super::dict::Dict;
use super::place::At;
use super::problem::code;

/// How clients are tracked with a cookie.
#[derive(Debug, Clone, PartialEq)]
pub struct CookieConfig {
    /// The cookie's name.
    pub name: String,
    /// Length of its value in characters.
    pub length: usize,
    /// How long it is valid.
    pub max_age: Duration,
    /// Where the cookies are kept.
    pub store: CookieStore,
    /// Whether browsers send it over TLS only.
    pub secure: bool,
    /// Whether scripts cannot see it.
    pub http_strict: bool,
    /// The `SameSite` attribute, if any.
    pub same_site: Option<SameSite>,
}

/// Where cookies are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CookieStore {
    /// Lost when the worker ends.
    Memory,
    /// A file.
    File {
        /// Path, relative to the node directory.
        filename: String,
        /// Whether it is emptied when the transport starts.
        purge_on_startup: bool,
    },
}

/// The `SameSite` attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SameSite {
    /// `Strict`.
    Strict,
    /// `Lax`.
    Lax,
    /// `None`.
    None,
}

impl ConfigItem for CookieConfig {
    fn check(check: &mut Check<'_>, at: &At<'_>) -> Option<Self> {
        let dict = check.dict(at)?;
        dict.only(
            check,
            &[
                "name",
                "length",
                "max_age",
                "database",
                "store",
                "secure",
                "http_strict",
                "same_site",
            ],
        );
        let length = dict.integer(check, "length", 6..=64).unwrap_or(24);
        let max_age = dict
            .integer(check, "max_age", 1..=311_040_000)
            .unwrap_or(31_104_000);
        Some(Self {
            name: name(check, &dict).unwrap_or_else(|| "cbtid".to_owned()),
            length: usize::try_from(length).unwrap_or(24),
            max_age: Duration::from_secs(max_age),
            store: store(check, &dict)?,
            secure: dict.flag(check, "secure", false),
            http_strict: dict.flag(check, "http_strict", false),
            same_site: dict.choice(
                check,
                "same_site",
                &[
                    ("Strict", SameSite::Strict),
                    ("Lax", SameSite::Lax),
                    ("None", SameSite::None),
                ],
            ),
        })
    }
}

/// The name goes into a header, so only what is a token there is accepted.
fn name(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<String> {
    let at = dict.get("name")?;
    let name = check.filled(&at)?;
    if !name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
    {
        check.refuse(
            &at,
            code::INVALID_VALUE,
            "this cannot be the name of a cookie",
        );
        return None;
    }
    Some(name)
}

fn store(check: &mut Check<'_>, dict: &Dict<'_>) -> Option<CookieStore> {
    let Some(store) = dict.dict(check, "store") else {
        // The notation of 0.9: the name of a file.
        return Some(match dict.reference(check, "database") {
            Some(filename) => CookieStore::File {
                filename,
                purge_on_startup: false,
            },
            None => CookieStore::Memory,
        });
    };
    let at = store.require(check, "type")?;
    match check.choice(&at, &[("memory", 0), ("file", 1), ("database", 2)])? {
        0 => {
            store.only(check, &["type"]);
            Some(CookieStore::Memory)
        }
        1 => {
            store.only(check, &["type", "filename", "purge_on_startup"]);
            Some(CookieStore::File {
                filename: store.required_reference(check, "filename"),
                purge_on_startup: store.flag(check, "purge_on_startup", false),
            })
        }
        _ => {
            check.unavailable(&at, "a cookie store of type `database`");
            None
        }
    }
}
