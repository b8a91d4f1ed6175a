//! The file that remembers who has authenticated with which cookie: a line for each change, the last one counts.
//!
//! It holds hashes of cookies, so whoever reads it cannot use them. Only its owner may read it nevertheless.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use shared::wamp::Dict;
use shared::wamp::auth::hex;
use thiserror::Error;

use super::cookies::CookieHash;
use crate::router::auth::{Admission, Principal};

/// The largest file that is read, in octets.
const MAX_FILE: u64 = 64 << 20;
/// Lines that may be outdated before the file is written anew, besides as many as are not.
const SLACK: usize = 1000;

/// Why the file cannot be used.
#[derive(Debug, Error)]
#[error("the cookie store {}: {source}", path.display())]
pub struct CookieFileError {
    path: PathBuf,
    source: io::Error,
}

/// What is known of a cookie.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// When it is over, in seconds since 1970.
    pub(super) until: u64,
    /// Who has authenticated with it.
    pub(super) who: Option<Admission>,
}

/// The open file.
#[derive(Debug)]
pub(super) struct CookieFile {
    path: PathBuf,
    file: File,
    /// Lines in it.
    lines: usize,
}

/// One line.
#[derive(Serialize, Deserialize)]
struct Line {
    cookie: String,
    until: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    who: Option<Who>,
}

#[derive(Serialize, Deserialize)]
struct Who {
    realm: Option<String>,
    authid: String,
    authrole: String,
    authmethod: String,
    authprovider: String,
}

impl CookieFile {
    /// Removes the file, if there is one.
    pub(super) fn purge(path: &Path) -> Result<(), CookieFileError> {
        match fs::remove_file(path) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(error(path, source)),
            _ => Ok(()),
        }
    }

    /// Reads the file and opens it for more. Lines that are no such are passed over: the last one may be half written.
    pub(super) fn open(
        path: &Path,
        now: u64,
    ) -> Result<(CookieFile, BTreeMap<CookieHash, Entry>), CookieFileError> {
        let mut entries = BTreeMap::new();
        match File::open(path) {
            Ok(file) => {
                for line in BufReader::new(file.take(MAX_FILE)).split(b'\n') {
                    let line = line.map_err(|source| error(path, source))?;
                    if let Some((hash, entry)) = read(&line) {
                        entries.insert(hash, entry);
                    }
                }
            }
            Err(source) if source.kind() == io::ErrorKind::NotFound => {}
            Err(source) => return Err(error(path, source)),
        }
        entries.retain(|_, entry| entry.until > now && entry.who.is_some());
        let file = write_all(path, &entries).map_err(|source| error(path, source))?;
        let lines = entries.len();
        let path = path.to_owned();
        Ok((CookieFile { path, file, lines }, entries))
    }

    /// Notes what has become of a cookie.
    pub(super) fn note(&mut self, hash: &CookieHash, entry: &Entry) -> Result<(), CookieFileError> {
        let written = self.file.write_all(&line(hash, entry));
        written.map_err(|source| error(&self.path, source))?;
        self.lines += 1;
        Ok(())
    }

    /// Writes the file anew if most of it is outdated.
    pub(super) fn tidy(
        &mut self,
        entries: &BTreeMap<CookieHash, Entry>,
    ) -> Result<(), CookieFileError> {
        if self.lines > 2 * entries.len() + SLACK {
            let written = write_all(&self.path, entries);
            self.file = written.map_err(|source| error(&self.path, source))?;
            self.lines = entries.len();
        }
        Ok(())
    }
}

/// Writes all cookies that have an owner, into a new file that takes the place of the old one.
fn write_all(path: &Path, entries: &BTreeMap<CookieHash, Entry>) -> io::Result<File> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let new = PathBuf::from(name);
    // One that was left behind may have other permissions.
    match fs::remove_file(&new) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why),
        _ => {}
    }
    let mut options = OpenOptions::new();
    let mut file = options
        .create_new(true)
        .append(true)
        .mode(0o600)
        .open(&new)?;
    let owned = entries.iter().filter(|(_, entry)| entry.who.is_some());
    let text: Vec<u8> = owned.flat_map(|(hash, entry)| line(hash, entry)).collect();
    file.write_all(&text)?;
    fs::rename(&new, path)?;
    Ok(file)
}

fn line(hash: &CookieHash, entry: &Entry) -> Vec<u8> {
    let who = entry.who.as_ref().map(|who| Who {
        realm: who.realm.clone(),
        authid: who.principal.authid.clone(),
        authrole: who.principal.authrole.clone(),
        authmethod: who.principal.authmethod.clone(),
        authprovider: who.principal.authprovider.clone(),
    });
    let line = Line {
        cookie: hex::encode(hash),
        until: entry.until,
        who,
    };
    let mut text = serde_json::to_vec(&line).expect("texts and numbers have a form in JSON");
    text.push(b'\n');
    text
}

fn read(line: &[u8]) -> Option<(CookieHash, Entry)> {
    let line: Line = serde_json::from_slice(line).ok()?;
    let who = line.who.map(|who| Admission {
        principal: Principal {
            authid: who.authid,
            authrole: who.authrole,
            authmethod: who.authmethod,
            authprovider: who.authprovider,
        },
        realm: who.realm,
        extra: Dict::new(),
    });
    let until = line.until;
    Some((hex::decode_array(&line.cookie)?, Entry { until, who }))
}

fn error(path: &Path, source: io::Error) -> CookieFileError {
    CookieFileError {
        path: path.to_owned(),
        source,
    }
}
