//! The crate `wamp_async` as a puppet of the end-to-end tests: commands and lines as in `js/client.js`, as far as the
//! crate can do what they ask. It does not tell its session id, nor the arguments of an error.

use std::collections::HashMap;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::sync::Mutex;
use wamp_async::{
    Arg, AuthenticationChallengeResponse, AuthenticationMethod, Client, ClientConfig, SerializerType, WampArgs,
    WampDict, WampError, WampId, WampKwArgs,
};

/// What a registration or subscription is undone by.
enum Handle {
    Registration(String, WampId),
    Subscription(String, WampId),
}

#[derive(Default)]
struct State {
    sessions: Mutex<HashMap<String, Arc<Client<'static>>>>,
    handles: Mutex<HashMap<u64, Handle>>,
}

type Answer = Result<Value, WampError>;

fn say(line: Value) {
    println!("{line}");
}

fn text<'v>(command: &'v Value, key: &str) -> &'v str {
    command[key].as_str().unwrap_or_default()
}

fn payload(args: Option<WampArgs>, kwargs: Option<WampKwArgs>) -> Value {
    json!({"args": args.unwrap_or_default(), "kwargs": kwargs.unwrap_or_default()})
}

fn arguments(command: &Value) -> (Option<WampArgs>, Option<WampKwArgs>) {
    (command["args"].as_array().cloned(), command["kwargs"].as_object().cloned())
}

/// Answers a challenge: a ticket as it is, WAMP-CRA by a signature.
async fn respond(
    method: AuthenticationMethod,
    extra: WampDict,
    secret: String,
) -> Result<AuthenticationChallengeResponse, WampError> {
    let signature = match method {
        AuthenticationMethod::Ticket => secret,
        AuthenticationMethod::WampCra => {
            let Some(Arg::String(challenge) | Arg::Uri(challenge)) = extra.get("challenge") else {
                return Err("no challenge".to_owned().into());
            };
            let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_err(|why| why.to_string())?;
            mac.update(challenge.as_bytes());
            STANDARD.encode(mac.finalize().into_bytes())
        }
        other => return Err(format!("{other:?} is not here").into()),
    };
    Ok(AuthenticationChallengeResponse::with_signature(signature))
}

impl State {
    async fn session(&self, command: &Value) -> Result<Arc<Client<'static>>, WampError> {
        let sessions = self.sessions.lock().await;
        let session = sessions.get(text(command, "session")).cloned();
        session.ok_or_else(|| "no such session".to_owned().into())
    }

    async fn carry_out(&self, command: &Value) -> Answer {
        match text(command, "op") {
            "join" => self.join(command).await,
            "leave" => self.leave(command).await,
            "register" => self.register(command).await,
            "subscribe" => self.subscribe(command).await,
            "undo" => self.undo(command).await,
            "call" => {
                let (args, kwargs) = arguments(command);
                let (args, kwargs) = self.session(command).await?.call(text(command, "uri"), args, kwargs).await?;
                Ok(payload(args, kwargs))
            }
            "publish" => {
                let acknowledge = command["options"]["acknowledge"] == true;
                let (args, kwargs) = arguments(command);
                let session = self.session(command).await?;
                session.publish(text(command, "uri"), args, kwargs, acknowledge).await?;
                Ok(Value::Null)
            }
            other => Err(format!("wamp_async cannot {other}").into()),
        }
    }

    async fn join(&self, command: &Value) -> Answer {
        let place = &command["where"];
        let url = match text(place, "transport") {
            "websocket" => text(place, "url").to_owned(),
            _ => format!("tcp://{}:{}", text(place, "host"), place["port"]),
        };
        let serializer = match text(command, "serializer") {
            "json" => SerializerType::Json,
            "msgpack" => SerializerType::MsgPack,
            other => return Err(format!("wamp_async does not have {other}").into()),
        };
        let config = ClientConfig::default().set_serializers(vec![serializer]);
        let (mut client, (events, calls)) = Client::connect(url, Some(config)).await?;
        let name = text(command, "session").to_owned();
        let gone = name.clone();
        tokio::spawn(async move {
            events.await.ok();
            say(json!({"session": gone, "gone": true}));
        });
        if let Some(mut calls) = calls {
            tokio::spawn(async move {
                while let Some(call) = calls.recv().await {
                    tokio::spawn(call);
                }
            });
        }
        let (realm, auth) = (text(command, "realm"), &command["auth"]);
        let method = match text(auth, "method") {
            "" => None,
            "ticket" => Some(AuthenticationMethod::Ticket),
            "wampcra" => Some(AuthenticationMethod::WampCra),
            other => return Err(format!("wamp_async does not have {other}").into()),
        };
        match method {
            None => client.join_realm(realm).await?,
            Some(method) => {
                let secret = text(auth, "secret").to_owned();
                let authid = text(auth, "authid");
                let respond = move |method, extra| respond(method, extra, secret.clone());
                client.join_realm_with_authentication(realm, vec![method], authid, respond).await?;
            }
        }
        self.sessions.lock().await.insert(name, Arc::new(client));
        Ok(json!({"session": 0, "authrole": null, "authid": auth["authid"]}))
    }

    async fn leave(&self, command: &Value) -> Answer {
        let session = self.sessions.lock().await.remove(text(command, "session"));
        if let Some(client) = session.and_then(Arc::into_inner) {
            client.disconnect().await;
        }
        Ok(Value::Null)
    }

    async fn register(&self, command: &Value) -> Answer {
        let echo = |args, kwargs| async move { Ok((args, kwargs)) };
        let id = self.session(command).await?.register(text(command, "uri"), echo).await?;
        Ok(self.keep(command, Handle::Registration(text(command, "session").to_owned(), id)).await)
    }

    async fn subscribe(&self, command: &Value) -> Answer {
        let (id, mut events) = self.session(command).await?.subscribe(text(command, "uri")).await?;
        let (session, tag) = (text(command, "session").to_owned(), text(command, "tag").to_owned());
        let name = session.clone();
        tokio::spawn(async move {
            while let Some((_, args, kwargs)) = events.recv().await {
                let mut line = payload(args, kwargs);
                line["session"] = json!(name);
                line["event"] = json!(tag);
                say(line);
            }
        });
        Ok(self.keep(command, Handle::Subscription(session, id)).await)
    }

    async fn keep(&self, command: &Value, handle: Handle) -> Value {
        let number = command["id"].as_u64().unwrap_or_default();
        self.handles.lock().await.insert(number, handle);
        number.into()
    }

    async fn undo(&self, command: &Value) -> Answer {
        let number = command["handle"].as_u64().unwrap_or_default();
        let handle = self.handles.lock().await.remove(&number);
        match handle {
            Some(Handle::Registration(session, id)) => {
                self.session(&json!({"session": session})).await?.unregister(id).await?;
            }
            Some(Handle::Subscription(session, id)) => {
                self.session(&json!({"session": session})).await?.unsubscribe(id).await?;
            }
            None => return Err("no such handle".to_owned().into()),
        }
        Ok(Value::Null)
    }
}

#[tokio::main]
async fn main() {
    let state = Arc::new(State::default());
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let Ok(command) = serde_json::from_str::<Value>(&line) else {
            continue;
        };
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let answer = match state.carry_out(&command).await {
                Ok(value) => json!({"id": command["id"], "ok": value}),
                Err(error) => {
                    let (uri, text) = match error {
                        WampError::ServerError(uri, details) => (uri, format!("{details:?}")),
                        other => ("client.exception".to_owned(), other.to_string()),
                    };
                    json!({"id": command["id"], "error": {"uri": uri, "args": [text], "kwargs": {}}})
                }
            };
            say(answer);
        });
    }
    std::process::exit(0);
}
