//! The router's own sessions in a realm, through which it calls procedures: authenticators and the like.
//!
//! They are sessions like any other, over a stream within this process. One for each role, made when it is needed.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use shared::net::{Call, CallError, Join, JoinError, Session, Transport, local};
use shared::wamp::{Dict, Serializer};
use thiserror::Error;
use tokio::net::UnixStream;

use super::realm::RealmHandle;
use super::router::Router;
use crate::router::auth::Principal;

/// The sessions of a realm that are the router's own, by role; `None` once the realm is being stopped.
pub(super) struct Callers(Mutex<Option<HashMap<String, Session>>>);

/// Why a procedure could not be called, or what it answered in place of a result.
#[derive(Debug, Error)]
pub enum CallFailed {
    /// There is no session to call with.
    #[error("no session to call with: {0}")]
    NoSession(String),
    /// The call failed.
    #[error(transparent)]
    Call(#[from] CallError),
}

impl Default for Callers {
    fn default() -> Callers {
        Callers(Mutex::new(Some(HashMap::new())))
    }
}

impl fmt::Debug for Callers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Callers")
    }
}

impl Callers {
    fn find(&self, role: &str) -> Option<Session> {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let sessions = sessions.as_mut()?;
        sessions.get(role).cloned()
    }

    fn keep(&self, role: &str, session: &Session) {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sessions) = sessions.as_mut() {
            sessions.insert(role.to_owned(), session.clone());
        }
    }

    fn forget(&self, role: &str, session: &Session) {
        let mut sessions = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sessions) = sessions.as_mut()
            && sessions
                .get(role)
                .is_some_and(|kept| kept.id() == session.id())
        {
            sessions.remove(role);
        }
    }

    /// Leaves the realm; no new session is kept.
    pub(super) fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

impl Router {
    /// Calls a procedure of a realm as the router itself, with the rights of `role`.
    ///
    /// # Errors
    /// There is no answer within the time, or it is an error.
    pub async fn call(
        &self,
        realm: &RealmHandle,
        role: &str,
        procedure: &str,
        args: Vec<Value>,
        within: Duration,
    ) -> Result<(Vec<Value>, Dict), CallFailed> {
        let calling = async {
            let session = match realm.callers().find(role) {
                Some(session) => session,
                None => self.own_session(realm, role).await?,
            };
            let answer = session
                .call(procedure, args, Dict::new(), Call::within(within))
                .await;
            if let Err(CallError::Closed { .. }) = &answer {
                // The next call makes a new one.
                realm.callers().forget(role, &session);
            }
            Ok(answer?)
        };
        match tokio::time::timeout(within, calling).await {
            Ok(answer) => answer,
            Err(_) => Err(CallError::Timeout { after: within }.into()),
        }
    }

    /// Returns a session of the router itself with the rights of `role`.
    ///
    /// # Errors
    /// There is none, and none can be made.
    pub async fn session_as(&self, realm: &RealmHandle, role: &str) -> Result<Session, CallFailed> {
        match realm.callers().find(role) {
            Some(session) if !session.is_closed() => Ok(session),
            Some(session) => {
                realm.callers().forget(role, &session);
                self.own_session(realm, role).await
            }
            None => self.own_session(realm, role).await,
        }
    }

    async fn own_session(&self, realm: &RealmHandle, role: &str) -> Result<Session, CallFailed> {
        let principal = Principal {
            authid: "crossbar.router".to_owned(),
            authrole: role.to_owned(),
            authmethod: "local".to_owned(),
            authprovider: "router".to_owned(),
        };
        let session = self.join_as(realm, principal).await?;
        realm.callers().keep(role, &session);
        Ok(session)
    }

    /// Joins a realm from inside the process, as somebody of whom is known who it is.
    ///
    /// # Errors
    /// The realm does not take the session.
    pub async fn join_as(
        &self,
        realm: &RealmHandle,
        principal: Principal,
    ) -> Result<Session, CallFailed> {
        let failed = |why: &dyn fmt::Display| CallFailed::NoSession(why.to_string());
        let (near, far) = local::pair().map_err(|why| failed(&why))?;
        let near = UnixStream::from_std(near).map_err(|why| failed(&why))?;
        self.me()
            .ok_or_else(|| failed(&"the router is gone"))?
            .attach(far, principal);
        let transport = Transport::rawsocket_over(near, Serializer::Cbor).await;
        let transport = transport.map_err(|why| failed(&why))?;
        let session = Session::join(transport, Join::new(realm.name())).await;
        session.map_err(|why: JoinError| failed(&why))
    }
}
