//! How a connection ends: the last words of the session and of the transport, and seeing them out. And how a realm does.

use std::time::Duration;

use shared::wamp::message::{Abort, Goodbye};
use shared::wamp::{Dict, Id, Message, Payload, reason};
use tokio::time::timeout;

use super::connection::{Connection, End};
use super::framing::Next;
use super::queue::{Farewell, Parting};
use super::realm::RealmHandle;
use crate::router::core::{Link, Violation};

/// The time that closing may take: for the last octets, and for the peer's GOODBYE.
pub const LINGER: Duration = Duration::from_secs(2);

impl Connection {
    /// Says the last words for `end` and sees them out. Tells whether the peer has closed as well.
    pub(super) async fn close(&mut self, end: End) -> bool {
        let mut framing_error = None;
        match end {
            End::Gone => return false,
            End::Closed => {}
            End::Goodbye => self.push(&goodbye(reason::GOODBYE_AND_OUT, "")),
            End::Violation(Violation { reason, message }) => self.push(&abort(reason, &message)),
            End::Framing(_) if self.framing.fails_by_drop() => return false,
            End::Framing(why) => {
                self.push(&abort(reason::PROTOCOL_VIOLATION, &why.to_string()));
                framing_error = Some(why);
            }
        }
        let mut last = Vec::new();
        self.framing.close(framing_error.as_ref(), &mut last);
        self.touched
            .add(&self.outbound, self.outbound.push_raw(&last));
        self.touched.flush();
        self.see_out().await
    }

    /// Closes the session on the router's own account. As [`Connection::close`].
    pub(super) async fn part(&mut self, parting: Parting) -> bool {
        match parting.farewell {
            Farewell::Abort => {
                self.push(&abort(&parting.reason, &parting.message));
                self.close(End::Closed).await
            }
            Farewell::Goodbye => {
                self.push(&goodbye(&parting.reason, &parting.message));
                self.touched.flush();
                // The peer answers with its own GOODBYE, or leaves, or has had its time.
                timeout(self.linger, self.await_goodbye()).await.ok();
                self.close(End::Closed).await
            }
        }
    }

    async fn await_goodbye(&mut self) {
        let serializer = self.outbound.serializer();
        loop {
            let mut replies = Vec::new();
            match self.framing.next(&mut self.pending, &mut replies) {
                Ok(Next::Message { message, consumed }) => {
                    if let Ok(Message::Goodbye(_)) = Message::decode(serializer, &message) {
                        return;
                    }
                    self.pending.drain(..consumed);
                }
                Ok(Next::Control { consumed }) => drop(self.pending.drain(..consumed)),
                Ok(Next::Closed) | Err(_) => return,
                Ok(Next::Incomplete(_)) => {
                    self.outbound.unblock();
                    match self.outbound.socket().read_some(&mut self.pending).await {
                        Ok(0) | Err(_) => return,
                        Ok(_) => {}
                    }
                }
            }
        }
    }

    fn push(&mut self, message: &Message<'_>) {
        self.touched
            .add(&self.outbound, self.outbound.push(message).unwrap_or(false));
    }

    /// Waits until everything is written and the peer has closed as well, for a while.
    async fn see_out(&self) -> bool {
        let written = async {
            while !self.outbound.state().empty && self.outbound.state().ended.is_none() {
                if self.outbound.socket().writable().await.is_err() {
                    return false;
                }
                self.outbound.unblock();
            }
            self.outbound.socket().drain().await.ok();
            self.outbound.socket().end().await;
            true
        };
        timeout(self.linger, written).await.unwrap_or(false)
    }
}

fn details(message: &str) -> Dict {
    let mut details = Dict::new();
    if !message.is_empty() {
        details.insert("message".to_owned(), message.into());
    }
    details
}

fn goodbye<'a>(reason: &'a str, message: &str) -> Message<'a> {
    Goodbye {
        details: details(message),
        reason: reason.into(),
    }
    .into()
}

fn abort<'a>(reason: &'a str, message: &str) -> Message<'a> {
    Abort {
        details: details(message),
        reason: reason.into(),
        payload: Payload::none(),
    }
    .into()
}

impl RealmHandle {
    /// Lets no session join any more; with `parting` also closes those that are there. Returns their ids.
    pub fn close(&self, parting: Option<&Parting>) -> Vec<Id> {
        self.callers().close();
        let mut state = self.lock();
        state.closed = true;
        let Some(parting) = parting else {
            // What others forward here is of no use to those who stay only to finish.
            let parting = Parting {
                farewell: Farewell::Goodbye,
                reason: reason::CLOSE_REALM.into(),
                message: "the realm is being stopped".to_owned(),
            };
            for (key, identity) in state.core.sessions() {
                let outbound = state.slots.get(key.0 as usize).and_then(Option::as_ref);
                if identity.link != Link::No
                    && let Some(outbound) = outbound
                {
                    outbound.order_goodbye(parting.clone());
                }
            }
            return Vec::new();
        };
        let mut ids: Vec<Id> = state
            .core
            .sessions()
            .map(|(_, identity)| identity.session)
            .collect();
        ids.sort_unstable();
        for outbound in state.slots.iter().flatten() {
            outbound.order_goodbye(parting.clone());
        }
        ids
    }
}
