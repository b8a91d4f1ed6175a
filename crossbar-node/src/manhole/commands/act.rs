//! What changes something: calls, events, how much is logged.

use std::time::{Duration, Instant};

use serde_json::{Map, Value};
use shared::net::Call;
use shared::wamp::details::PublishOptions;

use super::super::visit::{Failure, Visit};
use super::super::{answers, words};
use super::{usage, word};
use crate::service::logging;

/// The time that a callee has for its answer. Ctrl-C ends the waiting earlier.
const ANSWER: Duration = Duration::from_secs(60);
/// The time that the router has for its answer.
const ROUTER: Duration = Duration::from_secs(10);

/// The words of `call` and `publish`.
#[derive(Debug, Default, PartialEq)]
struct Request {
    realm: Option<String>,
    uri: String,
    args: Vec<Value>,
    kwargs: Map<String, Value>,
}

fn request(name: &str, words: &[String]) -> Result<Request, Failure> {
    let mut request = Request::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-r" | "--realm" => {
                let realm = words.next().ok_or_else(|| usage(name))?;
                request.realm = Some(realm.clone());
            }
            "-k" | "--kwarg" => {
                let pair = words.next().and_then(|pair| pair.split_once('='));
                let (key, value) = pair.ok_or_else(|| usage(name))?;
                let value = words::argument(value);
                request.kwargs.insert(key.to_owned(), value);
            }
            uri if request.uri.is_empty() => request.uri = uri.to_owned(),
            argument => request.args.push(words::argument(argument)),
        }
    }
    if request.uri.is_empty() {
        return Err(usage(name));
    }
    Ok(request)
}

pub async fn call(visit: &mut Visit, words: &[String]) -> Result<String, Failure> {
    let request = request("call", words)?;
    let realm = visit.realm(request.realm.as_deref())?;
    let session = visit.sessions.of(&realm).await?;
    let began = Instant::now();
    let call = Call::within(ANSWER);
    let answer = session.call(&request.uri, request.args, request.kwargs, call);
    let (args, kwargs) = answer.await.map_err(|why| answers::failed(&why))?;
    let took = began.elapsed().as_secs_f64() * 1000.0;
    let mut text = answers::shown(&answers::single(args, kwargs));
    if visit.width.is_some() {
        text += &format!("{}\n", visit.style.dim(format!("{took:.1} ms")));
    }
    Ok(text)
}

pub async fn publish(visit: &mut Visit, words: &[String]) -> Result<String, Failure> {
    let request = request("publish", words)?;
    let realm = visit.realm(request.realm.as_deref())?;
    let session = visit.sessions.of(&realm).await?;
    let options = PublishOptions {
        acknowledge: true,
        ..PublishOptions::default()
    };
    let publish = session.publish(&request.uri, request.args, request.kwargs, options);
    match tokio::time::timeout(ROUTER, publish).await {
        Ok(Ok(Some(id))) => Ok(format!("published ({id})\n")),
        Ok(Ok(None)) => Ok("published\n".to_owned()),
        Ok(Err(why)) => Err(answers::failed(&why)),
        Err(_) => Err(Failure::new("the router did not answer in time")),
    }
}

pub fn log(words: &[String]) -> Result<String, Failure> {
    if let Some(wanted) = word(words, 0) {
        logging::change(wanted).map_err(|why| {
            Failure::new(format!("`{wanted}` is no filter for the log: {why}"))
                .help("try error, warn, info, debug, trace or off; `help log` says more")
        })?;
    }
    match logging::current() {
        Some(filter) => Ok(format!("{filter}\n")),
        None => Err(Failure::new("this process has no log")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn words(line: &str) -> Vec<String> {
        words::split(line).unwrap()
    }

    #[test]
    fn arguments_may_be_json_text_and_named() {
        let read = request(
            "call",
            &words(r#"-r realm1 com.a 2 x [1] -k b={"c":1} -k d=e"#),
        );
        let expected = Request {
            realm: Some("realm1".to_owned()),
            uri: "com.a".to_owned(),
            args: vec![json!(2), json!("x"), json!([1])],
            kwargs: Map::from_iter([
                ("b".to_owned(), json!({"c": 1})),
                ("d".to_owned(), json!("e")),
            ]),
        };
        assert_eq!(read, Ok(expected));
    }

    #[test]
    fn what_is_missing_is_said() {
        for line in ["", "-r", "com.a -k", "com.a -k x"] {
            assert!(request("call", &words(line)).is_err(), "{line}");
        }
    }
}
