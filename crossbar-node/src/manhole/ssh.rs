//! One SSH connection: who logs in, and what may be opened then: one console, nothing else.

use std::sync::Arc;
use std::time::Duration;

use russh::server::{
    Auth, ChannelOpenHandle, Handler, Msg, PublicKeyOffer, Session, VerifiedPublicKey,
};
use russh::{
    Channel, ChannelId, ChannelMsg, ChannelOpenFailure, ChannelReadHalf, Disconnect, MethodSet, Pty,
};
use tokio::sync::mpsc;

use super::audit::{self, Who};
use super::console;
use super::places::{CONSOLES, Place};
use super::server::Shared;
use super::wires::{Input, Mode, Wires};

/// Attempts to log in that a connection has.
pub const ATTEMPTS: usize = 3;
/// A client whose console has ended has this long to end the connection.
const CLOSING: Duration = Duration::from_secs(2);
/// It has this long when the manhole is being closed.
const CLOSING_DOWN: Duration = Duration::from_millis(150);
/// Pieces of input that wait for the console.
const INPUT: usize = 64;

/// How a key proves who somebody is.
const KEY: &str = "publickey";
/// Why a key is refused.
const OTHER_KEY: &str = "the key is not one of this user";

/// A connection as russh drives it.
pub struct Connection {
    shared: Arc<Shared>,
    peer: String,
    place: Place,
    attempts: usize,
    /// Who has logged in.
    who: Option<Who>,
    /// A console was opened: there is one for each connection.
    opened: bool,
}

impl Connection {
    /// Begins with a stranger, who has a place.
    pub fn new(shared: &Arc<Shared>, peer: String, place: Place) -> Connection {
        Connection {
            shared: Arc::clone(shared),
            peer,
            place,
            attempts: 0,
            who: None,
            opened: false,
        }
    }

    fn somebody(&self, user: &str, method: &'static str) -> Who {
        Who {
            user: user.to_owned(),
            peer: self.peer.clone(),
            method,
        }
    }

    /// Counts an attempt; after the last one the connection ends.
    async fn refuse(&mut self, who: Who, why: &str) -> Result<Auth, russh::Error> {
        self.attempts += 1;
        audit::refused(&self.shared.subject, &who, why).await;
        // After the last attempt there is no way to go on.
        let methods = match self.has_attempts() {
            Ok(()) => self.shared.users.methods(),
            Err(_) => MethodSet::empty(),
        };
        Ok(Auth::Reject {
            proceed_with_methods: Some(methods),
            partial_success: false,
        })
    }

    fn has_attempts(&self) -> Result<(), russh::Error> {
        match self.attempts < ATTEMPTS {
            true => Ok(()),
            false => Err(russh::Error::Disconnect),
        }
    }
}

impl Handler for Connection {
    type Error = russh::Error;

    async fn auth_password(&mut self, user: &str, password: &str) -> Result<Auth, Self::Error> {
        self.has_attempts()?;
        let who = self.somebody(user, "password");
        if !self.shared.users.password_fits(user, password) {
            let why = "the password is wrong, or there is no such user";
            return self.refuse(who, why).await;
        }
        self.who = Some(who);
        Ok(Auth::Accept)
    }

    async fn auth_publickey_offered(
        &mut self,
        user: &str,
        offer: PublicKeyOffer<'_>,
    ) -> Result<Auth, Self::Error> {
        self.has_attempts()?;
        match self.shared.users.key_fits(user, offer.public_key) {
            true => Ok(Auth::Accept),
            false => self.refuse(self.somebody(user, KEY), OTHER_KEY).await,
        }
    }

    async fn auth_publickey(
        &mut self,
        user: &str,
        key: VerifiedPublicKey<'_>,
    ) -> Result<Auth, Self::Error> {
        self.has_attempts()?;
        let who = self.somebody(user, KEY);
        if !self.shared.users.key_fits(user, key.public_key) {
            return self.refuse(who, OTHER_KEY).await;
        }
        self.who = Some(who);
        Ok(Auth::Accept)
    }

    async fn auth_succeeded(&mut self, session: &mut Session) -> Result<(), Self::Error> {
        let Some(who) = &self.who else {
            return Err(russh::Error::Inconsistent);
        };
        if self.place.log_in(&who.user) {
            audit::came(&self.shared.subject, who).await;
            return Ok(());
        }
        let why = format!("{CONSOLES} consoles of this user are open already");
        audit::refused(&self.shared.subject, who, &why).await;
        session.disconnect(Disconnect::TooManyConnections, &why, "en")
    }

    async fn channel_open_session(
        &mut self,
        channel: Channel<Msg>,
        reply: ChannelOpenHandle,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        let (Some(who), false) = (&self.who, self.opened) else {
            reply
                .reject(ChannelOpenFailure::AdministrativelyProhibited)
                .await;
            return Ok(());
        };
        self.opened = true;
        reply.accept().await;
        let opened = Opened {
            shared: Arc::clone(&self.shared),
            who: who.clone(),
            id: channel.id(),
            handle: session.handle(),
        };
        tokio::spawn(opened.serve(channel));
        Ok(())
    }

    // What is asked for reaches the console through its channel; here it is only granted, or not. Environment, agent,
    // X11, forwarding and subsystems are refused by what the trait does by itself.

    async fn pty_request(
        &mut self,
        channel: ChannelId,
        _: &str,
        _: u32,
        _: u32,
        _: u32,
        _: u32,
        _: &[(Pty, u32)],
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_success(channel)
    }

    async fn shell_request(
        &mut self,
        channel: ChannelId,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_success(channel)
    }

    async fn exec_request(
        &mut self,
        channel: ChannelId,
        _: &[u8],
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_success(channel)
    }

    async fn subsystem_request(
        &mut self,
        channel: ChannelId,
        _: &str,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_failure(channel)
    }

    async fn env_request(
        &mut self,
        channel: ChannelId,
        _: &str,
        _: &str,
        session: &mut Session,
    ) -> Result<(), Self::Error> {
        session.channel_failure(channel)
    }
}

/// A channel that was opened, on its way to become a console.
struct Opened {
    shared: Arc<Shared>,
    who: Who,
    id: ChannelId,
    handle: russh::server::Handle,
}

impl Opened {
    /// Waits for what is wanted and serves it; then the connection ends.
    async fn serve(self, channel: Channel<Msg>) {
        let (mut requests, writing) = channel.split();
        if let Some(mode) = wanted(&mut requests).await {
            let (sender, input) = mpsc::channel(INPUT);
            let wires = Wires {
                input,
                output: writing.make_writer(),
            };
            let kept = self.shared.history(&self.who.user);
            let pump = tokio::spawn(pump(requests, sender));
            let console = console::serve(&self.shared.subject, &self.who, (mode, kept), wires);
            // The channel ends when the connection does, and so do the pump and then the console.
            let status = tokio::select! {
                status = console => status,
                () = self.shared.stopped() => self.say_goodbye(&writing).await,
            };
            pump.abort();
            // The other end may have gone before.
            self.handle.exit_status_request(self.id, status).await.ok();
            audit::left(&self.who);
        }
        writing.eof().await.ok();
        writing.close().await.ok();
        // Clients end the connection themselves when they have shown everything; one that does not is helped.
        tokio::select! {
            () = tokio::time::sleep(CLOSING) => {}
            () = async {
                self.shared.stopped().await;
                tokio::time::sleep(CLOSING_DOWN).await;
            } => {}
        }
        let bye = "goodbye".to_owned();
        let disconnect = self
            .handle
            .disconnect(Disconnect::ByApplication, bye, "en".into());
        disconnect.await.ok();
    }

    async fn say_goodbye(&self, writing: &russh::ChannelWriteHalf<Msg>) -> u32 {
        let bye = "\r\nThe manhole is being closed. Goodbye.\r\n";
        let said = writing.data_bytes(bye.as_bytes().to_vec());
        tokio::time::timeout(super::server::GOODBYE, said)
            .await
            .ok();
        1
    }
}

/// Reads what is wanted of the channel. `None` if it ends before.
async fn wanted(requests: &mut ChannelReadHalf) -> Option<Mode> {
    let mut terminal = None;
    loop {
        match requests.wait().await? {
            ChannelMsg::RequestPty {
                term, col_width, ..
            } => terminal = Some((term, col_width)),
            ChannelMsg::WindowChange { col_width, .. } => {
                if let Some((_, columns)) = &mut terminal {
                    *columns = col_width;
                }
            }
            ChannelMsg::RequestShell { .. } => {
                return Some(match terminal {
                    Some((term, columns)) => Mode::Terminal { term, columns },
                    None => Mode::Lines,
                });
            }
            ChannelMsg::Exec { command, .. } => {
                return Some(Mode::Once(String::from_utf8_lossy(&command).into_owned()));
            }
            _ => {}
        }
    }
}

/// Passes on what comes, for as long as there is room: somebody who sends more than is taken is cut off, because
/// nothing else of the connection would be read while we wait.
async fn pump(mut requests: ChannelReadHalf, sender: mpsc::Sender<Input>) {
    while let Some(message) = requests.wait().await {
        let input = match message {
            ChannelMsg::Data { data } => Input::Octets(data.to_vec()),
            ChannelMsg::WindowChange { col_width, .. } => Input::Columns(col_width),
            ChannelMsg::Signal {
                signal: russh::Sig::INT,
            } => Input::Interrupt,
            ChannelMsg::Eof => Input::End,
            ChannelMsg::Close => return,
            _ => continue,
        };
        if sender.try_send(input).is_err() {
            return;
        }
    }
}
