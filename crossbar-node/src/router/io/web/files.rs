//! The service `static`: files of a directory. Finding and sending them safely, in ranges too, is tower-http's; what is
//! ours: types by extension, caching, listings of directories.

use std::path::{Component, Path, PathBuf};

use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper::header::{self, HeaderMap, HeaderValue};
use hyper::{Method, Request, StatusCode, Uri};
use serde_json::Value;
use tower_http::services::ServeDir;

use super::super::door::DoorError;
use super::super::page;
use super::answers::{Answer, html, redirect, text};

/// How long files may be cached unless the configuration says otherwise, in seconds.
const CACHE: u64 = 43_200;
/// A listing shows no more names than this.
const MAX_LISTED: usize = 10_000;

/// Files below a directory.
#[derive(Debug)]
pub(super) struct Files {
    directory: PathBuf,
    serve: ServeDir,
    listing: bool,
    cache: Option<HeaderValue>,
    default_file: String,
    /// Types by extension, without its dot.
    types: Vec<(String, HeaderValue)>,
}

impl Files {
    /// Resolves the configuration. The directory is relative to `base`.
    pub(super) fn new(config: &Value, base: &Path) -> Result<Files, DoorError> {
        let invalid = |what: &str| DoorError::Invalid(format!("a `static` service: {what}"));
        let Some(directory) = config.get("directory").and_then(Value::as_str) else {
            return Err(DoorError::Unavailable(
                "a `static` service from a Python package".to_owned(),
            ));
        };
        let directory = base.join(directory);
        if !directory.is_dir() {
            let what = format!("`{}` is no directory", directory.display());
            return Err(invalid(&what));
        }
        let option = |name| {
            let value = config.get("options").and_then(|options| options.get(name));
            value.filter(|value| !value.is_null())
        };
        let listing = match option("enable_directory_listing") {
            None => false,
            Some(flag) => flag
                .as_bool()
                .ok_or_else(|| invalid("`enable_directory_listing` is true or false"))?,
        };
        let never = config.pointer("/options/cache_timeout") == Some(&Value::Null);
        let cache = match option("cache_timeout") {
            None if never => None,
            None => Some(CACHE),
            Some(seconds) => Some(
                seconds
                    .as_u64()
                    .ok_or_else(|| invalid("`cache_timeout` is a number of seconds"))?,
            ),
        };
        let cache = cache.and_then(|age| HeaderValue::from_str(&format!("max-age={age}")).ok());
        let mut types = vec![(
            "jgz".to_owned(),
            HeaderValue::from_static("text/javascript"),
        )];
        if let Some(given) = option("mime_types") {
            let given = given
                .as_object()
                .ok_or_else(|| invalid("`mime_types` is a dictionary"))?;
            for (extension, kind) in given {
                let kind = kind
                    .as_str()
                    .and_then(|kind| HeaderValue::from_str(kind).ok());
                let kind = kind.ok_or_else(|| invalid("a MIME type is text"))?;
                types.insert(0, (extension.trim_start_matches('.').to_lowercase(), kind));
            }
        }
        let default_file = option("default_file").and_then(Value::as_str);
        Ok(Files {
            serve: ServeDir::new(&directory).append_index_html_on_directories(false),
            directory,
            listing,
            cache,
            default_file: default_file.unwrap_or("index.html").to_owned(),
            types,
        })
    }

    /// Answers a GET or HEAD for the path `rest` below the directory; `whole` is the path that the client sees.
    pub(super) async fn answer(
        &self,
        method: &Method,
        headers: &HeaderMap,
        rest: &str,
        whole: &str,
    ) -> Answer {
        let Some(path) = below(&self.directory, rest) else {
            return text(StatusCode::NOT_FOUND, "there is no such file");
        };
        let is_directory = tokio::fs::metadata(&path)
            .await
            .is_ok_and(|about| about.is_dir());
        if is_directory && !whole.ends_with('/') {
            // Not `//host/`, which is another place.
            let there = format!("/{}/", whole.trim_matches('/'));
            return match HeaderValue::from_str(&there) {
                Ok(there) => redirect(&there),
                Err(_) => text(StatusCode::NOT_FOUND, "there is no such file"),
            };
        }
        let mut wanted = format!("/{rest}");
        if is_directory {
            let default = path.join(&self.default_file);
            if !tokio::fs::metadata(&default)
                .await
                .is_ok_and(|about| about.is_file())
            {
                return self.list(&path, whole).await;
            }
            wanted = format!("{}/{}", wanted.trim_end_matches('/'), self.default_file);
        }
        self.send(method, headers, &wanted).await
    }

    async fn send(&self, method: &Method, headers: &HeaderMap, wanted: &str) -> Answer {
        let not_found = || text(StatusCode::NOT_FOUND, "there is no such file");
        let Ok(uri) = wanted.parse::<Uri>() else {
            return not_found();
        };
        let mut request = Request::new(Empty::<Bytes>::new());
        *request.method_mut() = method.clone();
        *request.headers_mut() = headers.clone();
        *request.uri_mut() = uri;
        let answer = match self.serve.clone().try_call(request).await {
            Ok(answer) => answer,
            Err(why) => {
                tracing::debug!(%why, "a file cannot be sent");
                return not_found();
            }
        };
        if answer.status() == StatusCode::NOT_FOUND {
            return not_found();
        }
        let (mut parts, body) = answer.into_parts();
        let extension = wanted
            .rsplit('/')
            .next()
            .and_then(|name| name.rsplit_once('.'));
        let extension = extension.map(|(_, extension)| extension.to_lowercase());
        let kind = self
            .types
            .iter()
            .find(|(of, _)| Some(of) == extension.as_ref());
        if let Some((_, kind)) = kind {
            parts.headers.insert(header::CONTENT_TYPE, kind.clone());
        }
        if let Some(cache) = &self.cache {
            parts.headers.insert(header::CACHE_CONTROL, cache.clone());
        }
        Answer::from_parts(parts, body.boxed_unsync())
    }

    async fn list(&self, directory: &Path, whole: &str) -> Answer {
        if !self.listing {
            return text(StatusCode::NOT_FOUND, "there is no such file");
        }
        let directory = directory.to_owned();
        let names = tokio::task::spawn_blocking(move || names(&directory)).await;
        match names {
            Ok(Ok(names)) => html(page::listing(whole, &names)),
            _ => text(StatusCode::NOT_FOUND, "this directory cannot be listed"),
        }
    }
}

/// Returns the names in a directory, sorted, those of directories with a stroke behind.
fn names(directory: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(directory)?.take(MAX_LISTED) {
        let entry = entry?;
        let Ok(mut name) = entry.file_name().into_string() else {
            continue;
        };
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            name.push('/');
        }
        names.push(name);
    }
    names.sort();
    Ok(names)
}

/// Returns the path below `directory` that an address means, if it stays there.
fn below(directory: &Path, address: &str) -> Option<PathBuf> {
    let decoded = decode(address)?;
    let mut path = directory.to_owned();
    for component in Path::new(&decoded).components() {
        match component {
            Component::Normal(name) => path.push(name),
            Component::CurDir => {}
            _ => return None,
        }
    }
    Some(path)
}

/// Undoes percent encoding.
fn decode(address: &str) -> Option<String> {
    let mut octets = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&octet, behind)) = rest.split_first() {
        rest = behind;
        if octet != b'%' {
            octets.push(octet);
            continue;
        }
        let (digits, behind) = rest.split_first_chunk::<2>()?;
        let digits = std::str::from_utf8(digits).ok()?;
        octets.push(u8::from_str_radix(digits, 16).ok()?);
        rest = behind;
    }
    String::from_utf8(octets)
        .ok()
        .filter(|decoded| !decoded.contains(['\0', '\\']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_stay_below_the_directory() {
        let base = Path::new("/srv/web");
        let found = |address| below(base, address).map(|path| path.display().to_string());
        assert_eq!(found("a/b%20c").as_deref(), Some("/srv/web/a/b c"));
        assert_eq!(found("").as_deref(), Some("/srv/web"));
        for bad in [
            "../x",
            "a/../../x",
            "%2e%2e/x",
            "/etc/passwd",
            "%00",
            "%zz",
            "a%5c..",
        ] {
            assert_eq!(found(bad), None, "{bad}");
        }
    }
}
