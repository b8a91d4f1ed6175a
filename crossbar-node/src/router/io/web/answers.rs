//! Answers to HTTP requests: lines of text, pages, values, redirections.

use std::io;

use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::header::{self, HeaderValue};
use hyper::{Response, StatusCode};
use serde_json::Value;

use super::super::door::DoorError;

/// An answer.
pub(super) type Answer = Response<UnsyncBoxBody<Bytes, io::Error>>;

/// Makes an answer of a known length.
pub(super) fn answer(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Answer {
    let body = Full::new(body.into()).map_err(|never| match never {});
    let mut answer = Response::new(body.boxed_unsync());
    *answer.status_mut() = status;
    let kind = HeaderValue::from_static(kind);
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer
}

/// Answers with a line of text.
pub(super) fn text(status: StatusCode, line: &str) -> Answer {
    let mut answer = answer(status, "text/plain; charset=utf-8", format!("{line}\n"));
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    answer
}

/// Answers with a page.
pub(super) fn html(page: String) -> Answer {
    let mut answer = answer(StatusCode::OK, "text/html; charset=utf-8", page);
    set(&mut answer, header::CACHE_CONTROL, "no-store");
    answer
}

/// Answers with another address.
pub(super) fn redirect(url: &HeaderValue) -> Answer {
    let mut answer = text(StatusCode::FOUND, "see the address in `Location`");
    answer.headers_mut().insert(header::LOCATION, url.clone());
    answer
}

/// Refuses a method and says which are possible.
pub(super) fn only(methods: &'static str) -> Answer {
    let line = format!("only {methods}");
    let mut answer = text(StatusCode::METHOD_NOT_ALLOWED, &line);
    set(&mut answer, header::ALLOW, methods);
    answer
}

/// Sets a header.
pub(super) fn set(answer: &mut Answer, name: header::HeaderName, value: &'static str) {
    let value = HeaderValue::from_static(value);
    answer.headers_mut().insert(name, value);
}

/// A value that is always the same.
#[derive(Debug)]
pub(super) struct Json {
    body: Bytes,
    open: bool,
    fresh: bool,
}

impl Json {
    /// Renders the value as `options` say.
    pub(super) fn new(value: &Value, options: Option<&Value>) -> Result<Json, DoorError> {
        let option = |name| match options.and_then(|options| options.get(name)) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(DoorError::Invalid(format!("`{name}` is true or false"))),
        };
        let body = if option("prettify")? {
            format!("{value:#}")
        } else {
            value.to_string()
        };
        Ok(Json {
            body: body.into(),
            open: option("allow_cross_origin")?,
            fresh: option("discourage_caching")?,
        })
    }

    pub(super) fn answer(&self) -> Answer {
        let kind = "application/json; charset=utf-8";
        let mut answer = answer(StatusCode::OK, kind, self.body.clone());
        if self.open {
            set(&mut answer, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
        if self.fresh {
            set(
                &mut answer,
                header::CACHE_CONTROL,
                "no-store, no-cache, must-revalidate",
            );
        }
        answer
    }
}
