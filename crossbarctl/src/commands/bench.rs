//! `bench`: how fast a router answers calls, passes events on, and lets clients in. Any WAMP router.
//!
//! All clients are in this process, on one thread: what is measured is the way there and back as a client sees it, and
//! this program's own share is in it. Two machines, or several of these programs, load a router fully.

use std::sync::{Arc, PoisonError};
use std::time::Duration;

use clap::Subcommand;
use serde_json::{Map, Value, json};
use shared::net::{Call, Delivery, Session, handler};
use shared::wamp::Match;
use shared::wamp::details::{PublishOptions, RegisterOptions};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::bench_load::{Load, Shared, Turns, add, rows};
use super::call::Payload;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::signals;

/// What can be measured.
#[derive(Subcommand, Debug)]
pub enum BenchVerb {
    /// Measure calls; without a URI of a procedure that this command registers itself
    Call {
        /// Procedure to call
        #[arg(value_name = "URI")]
        uri: Option<String>,
        /// What is sent.
        #[command(flatten)]
        payload: Payload,
        /// How much.
        #[command(flatten)]
        load: Load,
    },
    /// Measure events from acknowledged publishers to subscribers
    Publish {
        /// Topic; by default one of this run's own
        #[arg(value_name = "TOPIC")]
        topic: Option<String>,
        /// Subscribers of the topic
        #[arg(long, value_name = "N", default_value = "1")]
        subscribers: u16,
        /// How much.
        #[command(flatten)]
        load: Load,
    },
    /// Measure connecting, joining and leaving
    Connect {
        /// How much.
        #[command(flatten)]
        load: Load,
    },
}

impl BenchVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the connection; exit 10 when nothing succeeded.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            BenchVerb::Call { uri, payload, load } => calls(ctl, uri, &payload, &load).await,
            BenchVerb::Publish {
                topic,
                subscribers,
                load,
            } => events(ctl, topic, subscribers, &load).await,
            BenchVerb::Connect { load } => connections(ctl, &load).await,
        }
    }
}

/// A name that nobody else uses.
fn own(what: &str, session: &Session) -> String {
    format!("com.crossbarctl.bench.{what}.s{}", session.id().get())
}

async fn sessions(ctl: &Ctl, count: u16) -> Result<Vec<Session>, CtlError> {
    let mut sessions = Vec::new();
    for _ in 0..count {
        sessions.push(ctl.link().await?.session().clone());
    }
    Ok(sessions)
}

async fn calls(
    ctl: &Ctl,
    uri: Option<String>,
    payload: &Payload,
    load: &Load,
) -> Result<Exit, CtlError> {
    let (mut args, kwargs) = payload.read()?;
    let callee = ctl.link().await?;
    let mut registration = None;
    let uri = match uri {
        Some(uri) => uri,
        None => {
            let uri = own("echo", callee.session());
            let echo = handler(|invocation| async { Ok((invocation.args, invocation.kwargs)) });
            let options = RegisterOptions::default();
            let registered = callee.session().register(&uri, options, echo).await;
            registration = Some(registered.map_err(|why| callee.failed("the registration", why))?);
            uri
        }
    };
    if args.is_empty() && registration.is_some() {
        args.push(load.argument());
    }
    let clients = sessions(ctl, load.clients).await?;
    let patience = callee.patience();
    let work = |session: Session, tally: Shared, turns: Turns| {
        let (uri, args, kwargs) = (uri.clone(), args.clone(), kwargs.clone());
        async move {
            while turns.next() {
                let began = Instant::now();
                let within = Call::within(patience);
                let answer = session
                    .call(&uri, args.clone(), kwargs.clone(), within)
                    .await;
                let failed = answer.err().map(|why| why.to_string());
                let over = failed.is_some() && session.is_closed();
                add(&tally, began, failed);
                if over {
                    return;
                }
            }
        }
    };
    let end = load.measure(ctl, "call", &clients, work).await;
    drop(registration);
    callee.leave().await;
    end
}

async fn events(
    ctl: &Ctl,
    topic: Option<String>,
    subscribers: u16,
    load: &Load,
) -> Result<Exit, CtlError> {
    let link = ctl.link().await?;
    let topic = topic.unwrap_or_else(|| own("topic", link.session()));
    let received = Shared::default();
    let epoch = Instant::now();
    let publishers = load.clients;
    let mut listening = JoinSet::new();
    for session in sessions(ctl, subscribers).await? {
        let subscribed = session.subscribe(&topic, Match::Exact).await;
        let mut events = subscribed.map_err(|why| link.failed("the subscription", why))?;
        let received = Arc::clone(&received);
        listening.spawn(async move {
            // Held, so that it is not left.
            let _session = session;
            let mut ends = 0;
            while ends < publishers
                && let Some(delivery) = events.next().await
            {
                match delivery {
                    // Nothing comes from this publisher after it.
                    Delivery::Event(event) if event.args.first() == Some(&Value::Null) => ends += 1,
                    Delivery::Event(event) => {
                        let sent = event
                            .args
                            .first()
                            .and_then(Value::as_u64)
                            .unwrap_or_default();
                        add(&received, epoch + Duration::from_nanos(sent), None);
                    }
                    Delivery::Missed(count) => {
                        let mut tally = received.lock().unwrap_or_else(PoisonError::into_inner);
                        tally.errors += count;
                        tally
                            .first
                            .get_or_insert("subscribers were too slow".to_owned());
                    }
                }
            }
        });
    }
    let clients = sessions(ctl, load.clients).await?;
    let padding = load.argument();
    let work = |session: Session, tally: Shared, turns: Turns| {
        let (topic, padding) = (topic.clone(), padding.clone());
        async move {
            while turns.next() {
                let began = Instant::now();
                let sent = u64::try_from((began - epoch).as_nanos()).unwrap_or_default();
                let args = vec![json!(sent), padding.clone()];
                let answer = session.publish(&topic, args, Map::new(), acknowledged());
                let answer = answer.await;
                let failed = answer.err().map(|why| why.to_string());
                let over = failed.is_some() && session.is_closed();
                add(&tally, began, failed);
                if over {
                    return;
                }
            }
        }
    };
    let patience = link.patience();
    let arrive = async || {
        for session in &clients {
            let last = session.publish(&topic, vec![Value::Null], Map::new(), acknowledged());
            // Of one that was lost the subscribers have seen the end.
            drop(last.await);
        }
        let heard = async { while listening.join_next().await.is_some() {} };
        if tokio::time::timeout(patience, heard).await.is_err() {
            ctl.progress
                .note("some events had not arrived when the time was up");
        }
    };
    let received = Some(&received);
    let end = load
        .measure_with(ctl, "publish", &clients, work, received, arrive)
        .await;
    link.leave().await;
    end
}

fn acknowledged() -> PublishOptions<'static> {
    PublishOptions {
        acknowledge: true,
        ..PublishOptions::default()
    }
}

async fn connections(ctl: &Ctl, load: &Load) -> Result<Exit, CtlError> {
    // The first one tells whether it can be done at all.
    ctl.link().await?.leave().await;
    let tally = Shared::default();
    let turns = load.turns();
    let began = Instant::now();
    let clients = async {
        let client = || async {
            while turns.next() {
                let began = Instant::now();
                match ctl.link().await {
                    Ok(link) => {
                        link.leave().await;
                        add(&tally, began, None);
                    }
                    Err(error) => add(&tally, began, Some(error.message())),
                }
            }
        };
        let mut all: Vec<_> = (0..load.clients).map(|_| Box::pin(client())).collect();
        // One thread: whoever can go on does.
        std::future::poll_fn(|context| {
            all.retain_mut(|one| one.as_mut().poll(context).is_pending());
            match all.is_empty() {
                true => std::task::Poll::Ready(()),
                false => std::task::Poll::Pending,
            }
        })
        .await;
    };
    let shown = rows(ctl, &tally);
    let end = tokio::select! {
        () = clients => None,
        () = shown => None,
        exit = signals::ended() => Some(exit),
    };
    load.sum(ctl, "connect", began.elapsed(), &tally, None, end)
}
