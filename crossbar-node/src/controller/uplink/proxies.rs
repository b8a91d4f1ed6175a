//! Calls from above, made here. Each caller there has a session of its own here, so that `who` and the record tell them
//! apart; what they may do is decided by their role like that of everybody else.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use shared::net::{Call, CallError, Invocation, Join, Outcome, Session};
use shared::wamp::{Dict, Id, reason};
use tokio::sync::{Mutex, mpsc};

use crate::controller::context::Context;
use crate::controller::roles;
use crate::controller::run::own_session;
use crate::router::auth::Principal;

/// Callers that have a session here at a time; the one that has had it longest makes room.
const MOST: usize = 64;
/// A call may take this long: longer than the longest start. One with progressive results is over when its caller wants
/// that, or leaves.
const PATIENCE: Duration = Duration::from_secs(120);
/// Progressive results on their way.
const PROGRESS: usize = 64;

/// The sessions of callers from above.
pub struct Proxies {
    context: Arc<Context>,
    sessions: Mutex<VecDeque<Proxy>>,
}

/// The session here of one caller above.
struct Proxy {
    /// The caller's session there; none if the node above does not tell.
    caller: Option<Id>,
    session: Session,
}

impl Proxies {
    /// Makes none yet.
    pub fn new(context: Arc<Context>) -> Arc<Self> {
        Arc::new(Proxies {
            context,
            sessions: Mutex::default(),
        })
    }

    /// Opens a session here, under the role of those who come from above.
    async fn open(&self, authid: &str) -> Result<Session, String> {
        let principal = Principal {
            authid: format!("uplink:{authid}"),
            authrole: roles::UPSTREAM.to_owned(),
            authmethod: "uplink".to_owned(),
            authprovider: "node".to_owned(),
        };
        let join = Join::new(&self.context.realm);
        let session = own_session(&self.context.router, join, principal).await;
        session.map_err(|why| why.to_string())
    }

    async fn of(&self, caller: Option<Id>, authid: &str) -> Result<Session, String> {
        let mut proxies = self.sessions.lock().await;
        proxies.retain(|proxy| !proxy.session.is_closed());
        if let Some(proxy) = proxies.iter().find(|proxy| proxy.caller == caller) {
            return Ok(proxy.session.clone());
        }
        let session = self.open(authid).await?;
        if proxies.len() == MOST {
            proxies.pop_front();
        }
        proxies.push_back(Proxy {
            caller,
            session: session.clone(),
        });
        Ok(session)
    }

    /// Returns the session above for which a session here calls.
    pub async fn caller_of(&self, session: Id) -> Option<Id> {
        let proxies = self.sessions.lock().await;
        let proxy = proxies.iter().find(|proxy| proxy.session.id() == session);
        proxy?.caller
    }

    /// Makes a call.
    pub async fn call(&self, invocation: Invocation) -> Outcome {
        let authid = invocation.caller_authid.as_deref().unwrap_or("anonymous");
        let session = match self.of(invocation.caller, authid).await {
            Ok(session) => session,
            Err(why) => return Err(failure(reason::UNAVAILABLE, &why)),
        };
        let Invocation {
            procedure,
            args,
            kwargs,
            progress,
            ..
        } = invocation;
        let answer = match progress {
            None => {
                let options = Call::within(PATIENCE);
                session.call(&procedure, args, kwargs, options).await
            }
            Some(sink) => {
                let (results, mut waiting) = mpsc::channel::<(Vec<Value>, Dict)>(PROGRESS);
                let call =
                    session.call_with_progress(&procedure, args, kwargs, Call::default(), results);
                let pass_on = async {
                    while let Some((args, kwargs)) = waiting.recv().await {
                        sink.send(args, kwargs).await;
                    }
                };
                // The results are all passed on before the answer.
                tokio::join!(call, pass_on).0
            }
        };
        answer.map_err(|error| match error {
            CallError::Wamp { uri, args, kwargs } => (uri, args, kwargs),
            CallError::Timeout { .. } => failure(reason::TIMEOUT, "the node did not answer"),
            error => failure(reason::UNAVAILABLE, &error.to_string()),
        })
    }
}

fn failure(uri: &str, message: &str) -> (String, Vec<Value>, Dict) {
    (uri.to_owned(), vec![message.into()], Dict::new())
}
