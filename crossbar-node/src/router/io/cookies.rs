//! Tracking cookies of a WebSocket transport, and who has authenticated with them.
//!
//! A cookie is a secret like a ticket: kept and compared as a hash only, and never told to other sessions.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ring::digest::{SHA256, digest};
use shared::config::{CookieConfig, CookieStore, SameSite};

use super::cookie_file::{CookieFile, CookieFileError, Entry};
use crate::router::auth::Admission;

/// The most cookies that are remembered; then those whose time is over first make room.
const REMEMBERED: usize = 65_536;
/// What the characters of a cookie are drawn from.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The hash that a cookie is known by.
pub(super) type CookieHash = [u8; 32];

/// The cookies of one transport.
#[derive(Debug)]
pub struct CookieJar {
    config: CookieConfig,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    entries: BTreeMap<CookieHash, Entry>,
    file: Option<CookieFile>,
}

/// The cookie of one connection.
#[derive(Clone, Debug)]
pub struct Tracked {
    jar: Arc<CookieJar>,
    hash: CookieHash,
}

impl CookieJar {
    /// Opens the store. Files are relative to `base`.
    ///
    /// # Errors
    /// The file cannot be used.
    pub fn open(config: &CookieConfig, base: &Path) -> Result<Arc<CookieJar>, CookieFileError> {
        let (file, mut entries) = match &config.store {
            CookieStore::Memory => (None, BTreeMap::new()),
            CookieStore::File {
                filename,
                purge_on_startup,
            } => {
                let path = base.join(filename);
                if *purge_on_startup {
                    CookieFile::purge(&path)?;
                }
                let (file, entries) = CookieFile::open(&path, seconds())?;
                (Some(file), entries)
            }
        };
        make_room(&mut entries, seconds());
        Ok(Arc::new(CookieJar {
            config: config.clone(),
            state: Mutex::new(State { entries, file }),
        }))
    }

    /// Finds the cookie of a request by its `Cookie` headers, or makes one of `random` octets and the value of a
    /// `Set-Cookie` header to go with it. A cookie that is not ours to know is replaced.
    pub fn track<'h>(
        self: &Arc<Self>,
        headers: impl Iterator<Item = &'h str>,
        random: &[u8; 64],
    ) -> (Tracked, Option<String>) {
        let named = headers
            .flat_map(|header| header.split(';'))
            .filter_map(|pair| pair.split_once('='))
            .filter(|(name, _)| name.trim() == self.config.name)
            .map(|(_, value)| value.trim())
            // Nothing of another length came from here.
            .filter(|value| value.len() == self.config.length)
            .take(8);
        let mut state = self.state();
        for value in named {
            let hash = hash(value);
            if state
                .entries
                .get(&hash)
                .is_some_and(|entry| entry.until > seconds())
            {
                let jar = Arc::clone(self);
                return (Tracked { jar, hash }, None);
            }
        }
        let value: String = random
            .iter()
            .take(self.config.length)
            .map(|octet| char::from(ALPHABET[usize::from(octet & 63)]))
            .collect();
        let hash = hash(&value);
        let entry = Entry {
            until: seconds() + self.config.max_age.as_secs(),
            who: None,
        };
        if state.entries.len() >= REMEMBERED {
            make_room(&mut state.entries, seconds());
        }
        state.entries.insert(hash, entry);
        drop(state);
        let jar = Arc::clone(self);
        (Tracked { jar, hash }, Some(self.header(&value)))
    }

    fn header(&self, value: &str) -> String {
        let CookieConfig { name, max_age, .. } = &self.config;
        let mut header = format!("{name}={value};max-age={}", max_age.as_secs());
        if self.config.secure {
            header.push_str(";Secure");
        }
        if self.config.http_strict {
            header.push_str(";HttpOnly");
        }
        if let Some(same_site) = self.config.same_site {
            let word = match same_site {
                SameSite::Strict => "Strict",
                SameSite::Lax => "Lax",
                SameSite::None => "None",
            };
            write!(header, ";SameSite={word}").expect("a string takes everything");
        }
        header
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tracked {
    /// Returns who has authenticated with this cookie.
    pub fn remembered(&self) -> Option<Admission> {
        let state = self.jar.state();
        let entry = state.entries.get(&self.hash)?;
        entry.who.clone().filter(|_| entry.until > seconds())
    }

    /// Notes who has authenticated, in a realm.
    pub fn remember(&self, realm: &str, admission: &Admission) {
        let mut who = admission.clone();
        who.realm.get_or_insert_with(|| realm.to_owned());
        // What proved the router's part of one exchange is nothing for the next.
        who.extra.clear();
        self.change(Some(who));
    }

    /// Forgets who has authenticated: this is what logging out does.
    pub fn forget(&self) {
        self.change(None);
    }

    fn change(&self, who: Option<Admission>) {
        let mut state = self.jar.state();
        let State { entries, file } = &mut *state;
        let Some(entry) = entries.get_mut(&self.hash) else {
            return;
        };
        entry.who = who;
        if let Some(file) = file {
            let noted = file.note(&self.hash, entry);
            if let Err(why) = noted.and_then(|()| file.tidy(entries)) {
                tracing::error!(%why, "a cookie could not be written down");
            }
        }
    }
}

/// Drops what is over; if that is not enough, cookies without an owner, and then the earliest.
fn make_room(entries: &mut BTreeMap<CookieHash, Entry>, now: u64) {
    entries.retain(|_, entry| entry.until > now);
    if entries.len() < REMEMBERED {
        return;
    }
    let mut order: Vec<_> = entries
        .iter()
        .map(|(hash, entry)| (entry.who.is_some(), entry.until, *hash))
        .collect();
    order.sort_unstable();
    for (_, _, hash) in &order[..order.len() - REMEMBERED / 2] {
        entries.remove(hash);
    }
}

fn hash(value: &str) -> CookieHash {
    let hash = digest(&SHA256, value.as_bytes());
    hash.as_ref().try_into().expect("SHA-256 makes 32 octets")
}

fn seconds() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or(Duration::ZERO).as_secs()
}
