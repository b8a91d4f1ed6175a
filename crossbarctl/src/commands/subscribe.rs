//! `subscribe`: the events of any topic of any realm.

use clap::{Args, ValueEnum};
use serde_json::json;
use shared::net::{Delivery, Event, Subscription};
use shared::wamp::Match;

use super::stats::jsonl;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::{Link, Reply};
use crate::output::{Format, clean};
use crate::signals;

/// A subscription.
#[derive(Args, Debug)]
pub struct SubscribeArgs {
    /// Topic, or pattern of topics
    #[arg(value_name = "TOPIC")]
    topic: String,
    /// How the topic matches
    #[arg(long = "match", value_name = "HOW", default_value = "exact")]
    matching: Matching,
    /// End after so many events
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// Print topic, publication and publisher, too
    #[arg(long)]
    details: bool,
}

/// How a URI matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Matching {
    /// The URI itself
    Exact,
    /// Every URI that begins so
    Prefix,
    /// Every URI with anything in the empty components
    Wildcard,
}

impl From<Matching> for Match {
    fn from(matching: Matching) -> Match {
        match matching {
            Matching::Exact => Match::Exact,
            Matching::Prefix => Match::Prefix,
            Matching::Wildcard => Match::Wildcard,
        }
    }
}

impl SubscribeArgs {
    /// Does it.
    ///
    /// # Errors
    /// The router's refusal; exit 3 when the connection is lost.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        if ctl.format() == Format::Json {
            return Err(jsonl());
        }
        let link = ctl.link().await?;
        let mut events = link.subscribe(&self.topic, self.matching.into()).await?;
        ctl.progress.note("subscribed");
        let end = tokio::select! {
            done = self.watch(ctl, &link, &mut events) => done,
            exit = signals::ended() => Ok(exit),
        };
        link.leave().await;
        end
    }

    async fn watch(
        &self,
        ctl: &Ctl,
        link: &Link<'_>,
        events: &mut Subscription,
    ) -> Result<Exit, CtlError> {
        let mut shown = 0;
        loop {
            match events.next().await {
                None => return Err(link.lost().await),
                Some(Delivery::Missed(count)) => {
                    ctl.progress.note(&format!("{count} events were missed"));
                }
                Some(Delivery::Event(event)) => {
                    self.print(ctl, &event);
                    shown += 1;
                    if self.count == Some(shown) {
                        return Ok(Exit::Done);
                    }
                }
            }
        }
    }

    fn print(&self, ctl: &Ctl, event: &Event) {
        let mut value = json!({ "topic": event.topic, "args": event.args, "kwargs": event.kwargs });
        if self.details {
            value["publication"] = json!(event.publication.get());
            value["publisher"] = json!(event.publisher.map(|id| id.get()));
            value["publisher_authid"] = json!(event.publisher_authid);
            value["publisher_authrole"] = json!(event.publisher_authrole);
        }
        ctl.out.event(&value, || {
            let carried = Reply {
                args: event.args.clone(),
                kwargs: event.kwargs.clone(),
            };
            match self.details {
                true => clean(&value.to_string()),
                false => clean(&format!("{}  {}", event.topic, carried.into_value())),
            }
        });
    }
}
