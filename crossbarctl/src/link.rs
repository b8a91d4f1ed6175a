//! The session with a node's router: connecting, calling, subscribing, with deadlines and errors a person understands.
//!
//! Which node is meant is decided in `node`; what an error of a call means for whom is told in
//! `explain`.

use std::rc::Rc;
use std::time::{Duration, Instant};

use serde_json::{Map, Value};
use shared::api::{Address, NodeId, Procedure};
use shared::net::{Auth, Call, CallError, Session, Subscription};
use shared::wamp::{Match, reason};
use tokio::sync::{OnceCell, mpsc};

use crate::connect::{NEVER, attempt, join};
use crate::door::Door;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::fleet::NodeChoice;
use crate::global::Global;
use crate::progress::Progress;

/// A call is given up after this time, unless said otherwise.
const CALL: Duration = Duration::from_secs(10);
/// Starting a process may take as long as the node itself waits for one.
const START: Duration = Duration::from_secs(40);
/// Time between two attempts to connect.
const BETWEEN: Duration = Duration::from_millis(200);
/// Taking leave must not keep anybody waiting.
const FAREWELL: Duration = Duration::from_millis(300);

/// Takes the progressive results of a call: positional and keyword.
pub type ProgressSink = mpsc::Sender<(Vec<Value>, Map<String, Value>)>;

/// What a call answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// Positional results.
    pub args: Vec<Value>,
    /// Keyword results.
    pub kwargs: Map<String, Value>,
}

impl Reply {
    /// Returns the result as one value: itself if it is one, null for none, else `{args, kwargs}`.
    pub fn into_value(mut self) -> Value {
        match (self.args.len(), self.kwargs.is_empty()) {
            (0, true) => Value::Null,
            (1, true) => self.args.swap_remove(0),
            _ => serde_json::json!({ "args": self.args, "kwargs": self.kwargs }),
        }
    }
}

/// A session, and how to use it.
pub struct Link<'c> {
    session: Session,
    door: Door,
    realm: String,
    timeout: Option<Duration>,
    progress: &'c Progress,
    kept: bool,
    pub(crate) node: Rc<OnceCell<NodeId>>,
    pub(crate) wanted: Option<NodeId>,
}

impl<'c> Link<'c> {
    /// Connects and joins, again and again for as long as `--retry` says.
    ///
    /// # Errors
    /// Exit 3 when nobody is there, 4 when the router refuses, 11 when it takes too long.
    pub async fn open(
        door: Door,
        global: &Global,
        auth: Vec<Auth>,
        progress: &'c Progress,
    ) -> Result<Link<'c>, CtlError> {
        let join = join(global, auth);
        progress.detail(1, || format!("using {} ({})", door.url, door.origin));
        let until = global.retry.limit().map(|retry| Instant::now() + retry);
        let session = loop {
            match progress
                .during(attempt(&door, global, join.clone(), progress))
                .await
            {
                Ok(session) => break session,
                Err(error) => match until {
                    Some(until) if error.exit() == Exit::Unreachable && Instant::now() < until => {
                        progress.phase(&format!("waiting for {}", door.url));
                        progress.during(tokio::time::sleep(BETWEEN)).await;
                    }
                    Some(_) if error.exit() == Exit::Unreachable => {
                        let message = format!("{} (tried for {})", error.message(), global.retry);
                        return Err(error.with_exit(Exit::Deadline).with_message(message));
                    }
                    _ => return Err(error),
                },
            }
        };
        Ok(Link::over(session, door, global, progress))
    }

    /// Uses a session that is there.
    pub fn over(session: Session, door: Door, global: &Global, progress: &'c Progress) -> Self {
        Link {
            session,
            door,
            realm: global.realm().to_owned(),
            timeout: global.timeout.map(|span| span.limit().unwrap_or(NEVER)),
            progress,
            kept: false,
            node: Rc::default(),
            wanted: global.node.as_ref().and_then(NodeChoice::one).cloned(),
        }
    }

    /// Leaves the session, and what is known about the node, to whoever uses it next.
    #[must_use]
    pub fn keep(mut self, node: Rc<OnceCell<NodeId>>) -> Self {
        self.kept = true;
        self.node = node;
        self
    }

    /// Returns the session itself, for what goes beyond a call.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Returns where it leads.
    pub fn door(&self) -> &Door {
        &self.door
    }

    /// Returns the realm.
    pub fn realm(&self) -> &str {
        &self.realm
    }

    /// Returns where phases are told.
    pub fn progress(&self) -> &Progress {
        self.progress
    }

    /// Returns how long a call may take.
    pub fn patience(&self) -> Duration {
        self.timeout.unwrap_or(CALL)
    }

    /// Calls a procedure of the management API and explains its errors.
    ///
    /// # Errors
    /// The class of the error URI, 3 when the connection is lost, 11 when no answer comes.
    pub async fn call<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
    ) -> Result<Value, CtlError> {
        match self.try_call(address, procedure).await {
            Ok(value) => Ok(value),
            Err(error) => Err(self.explain(address, P::INFO, error).await),
        }
    }

    /// Calls a procedure of the management API.
    ///
    /// # Errors
    /// As [`Link::call`], in the words of the node.
    pub async fn try_call<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
    ) -> Result<Value, CtlError> {
        let uri = address.uri(P::NAME);
        let (args, kwargs) = procedure.into_arguments();
        let timeout = match self.timeout {
            Some(timeout) => timeout,
            None if P::INFO.progressive => START,
            None => CALL,
        };
        self.progress.phase(&format!("calling {uri}"));
        let call = async {
            if !P::INFO.progressive {
                return self.exchange(&uri, args, kwargs, timeout, None).await;
            }
            let (sink, mut results) = mpsc::channel(16);
            let call = self.exchange(&uri, args, kwargs, timeout, Some(sink));
            let mut call = std::pin::pin!(call);
            loop {
                tokio::select! {
                    biased;
                    Some((args, _)) = results.recv() => self.progress.phase(&told(&args)),
                    done = &mut call => return done,
                }
            }
        };
        let reply = self.progress.during(call).await;
        match reply {
            Ok(reply) => Ok(reply.into_value()),
            Err(error) => Err(error.asked(Some(address.node_id().as_str()), &uri)),
        }
    }

    /// Calls a procedure whose progressive results are what is wanted, for as long as they come.
    ///
    /// # Errors
    /// As [`Link::try_call`], but that no answer comes.
    pub async fn endless<P: Procedure>(
        &self,
        address: &Address,
        procedure: P,
        progress: ProgressSink,
    ) -> Result<Value, CtlError> {
        let uri = address.uri(P::NAME);
        let (args, kwargs) = procedure.into_arguments();
        let reply = self
            .exchange(&uri, args, kwargs, NEVER, Some(progress))
            .await;
        match reply {
            Ok(reply) => Ok(reply.into_value()),
            Err(error) => Err(error.asked(Some(address.node_id().as_str()), &uri)),
        }
    }

    /// Calls any procedure; progressive results go to `progress` if there is one.
    ///
    /// # Errors
    /// As [`Link::call`], in the words of the callee.
    pub async fn raw(
        &self,
        uri: &str,
        args: Vec<Value>,
        kwargs: Map<String, Value>,
        progress: Option<ProgressSink>,
    ) -> Result<Reply, CtlError> {
        self.progress.phase(&format!("calling {uri}"));
        self.exchange(uri, args, kwargs, self.patience(), progress)
            .await
            .map_err(|error| self.at_large(error).asked(None, uri))
    }

    async fn exchange(
        &self,
        uri: &str,
        args: Vec<Value>,
        kwargs: Map<String, Value>,
        timeout: Duration,
        progress: Option<ProgressSink>,
    ) -> Result<Reply, CtlError> {
        let options = Call::within(timeout);
        let answer = match progress {
            None => self.session.call(uri, args, kwargs, options).await,
            Some(sink) => {
                self.session
                    .call_with_progress(uri, args, kwargs, options, sink)
                    .await
            }
        };
        match answer {
            Ok((args, kwargs)) => Ok(Reply { args, kwargs }),
            Err(error) => Err(self.failed(&format!("the call of {uri}"), error)),
        }
    }

    /// Subscribes to a topic or pattern.
    ///
    /// # Errors
    /// Exit 4 when the router does not allow it, 3 when the connection is lost.
    pub async fn subscribe(&self, topic: &str, matching: Match) -> Result<Subscription, CtlError> {
        self.progress.phase(&format!("subscribing to {topic}"));
        let what = format!("the subscription to {topic}");
        self.within(&what, self.session.subscribe(topic, matching))
            .await
    }

    /// Does something that answers at once, with a deadline.
    ///
    /// # Errors
    /// The router's refusal; exit 3 when the connection is lost, 11 when no answer comes.
    pub async fn within<T>(
        &self,
        what: &str,
        request: impl Future<Output = Result<T, CallError>>,
    ) -> Result<T, CtlError> {
        let request = tokio::time::timeout(self.patience(), request);
        match self.progress.during(request).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(error)) => Err(self.at_large(self.failed(what, error))),
            Err(_) => Err(self.late(what, self.patience())),
        }
    }

    /// Turns what the session says into what a person is told.
    pub fn failed(&self, what: &str, error: CallError) -> CtlError {
        match error {
            CallError::Wamp { uri, args, kwargs } => CtlError::from_peer(&uri, args, kwargs),
            CallError::Api(error) => {
                let uri = error.kind.uri();
                let (args, kwargs) = error.into_arguments();
                CtlError::from_peer(uri, args, kwargs)
            }
            CallError::Closed { reason, message } => {
                let why = if message.is_empty() {
                    String::new()
                } else {
                    format!(": {message}")
                };
                let message = format!(
                    "the connection to {} was lost during {what}{why}",
                    self.door.url
                );
                CtlError::new(Exit::Unreachable, message)
                    .with_code(reason)
                    .with_help("the node may have done it all the same; look before trying again")
            }
            CallError::Timeout { after } => self.late(what, after),
            error @ (CallError::Encode(_) | CallError::Decode(_) | CallError::TooSlow) => {
                CtlError::new(Exit::Failed, format!("{what} failed: {error}"))
            }
        }
    }

    fn late(&self, what: &str, after: Duration) -> CtlError {
        let message = format!("no answer to {what} within {} s", after.as_secs_f64());
        CtlError::new(Exit::Deadline, message)
            .with_code("wamp.error.timeout")
            .with_help("--timeout gives it more time")
    }

    /// Says that the session ended while something was watched.
    pub async fn lost(&self) -> CtlError {
        let closed = self.session.closed().await;
        let message = format!("the connection to {} was lost: {closed}", self.door.url);
        CtlError::new(Exit::Unreachable, message)
            .with_code(closed.reason)
            .with_help("run it again; --retry 1m waits until somebody answers there")
    }

    /// Takes leave, unless somebody else goes on with the session.
    pub async fn leave(self) {
        if self.kept {
            return;
        }
        let leave = self.session.leave(reason::NORMAL);
        // Whether the router answers in time makes no difference any more.
        drop(tokio::time::timeout(FAREWELL, leave).await);
    }
}

/// Says what a progressive result tells: how far it has come, and which process that is.
fn told(args: &[Value]) -> String {
    let field = |name| args.first().and_then(|result| result.get(name));
    let status = field("status").and_then(Value::as_str).unwrap_or("working");
    match field("pid").and_then(Value::as_u64) {
        Some(pid) => format!("{status} (pid {pid})"),
        None => status.to_owned(),
    }
}
