//! Events through a session of the management realm.

use shared::net::Session;
use shared::wamp::Id;
use shared::wamp::details::{PublishOptions, Receivers};

use super::publisher::{EventSink, Published, Publishing};

impl EventSink for Session {
    fn publish(&self, event: Published) -> Publishing<'_> {
        Box::pin(async move {
            let exclude = event.exclude.and_then(Id::new);
            let receivers = exclude.map(|session| {
                Box::new(Receivers {
                    exclude: Some(vec![session]),
                    ..Receivers::default()
                })
            });
            let options = PublishOptions {
                receivers,
                ..PublishOptions::default()
            };
            let Published {
                topic,
                args,
                kwargs,
                ..
            } = event;
            if let Err(error) = Session::publish(self, &topic, args, kwargs, options).await {
                tracing::debug!(%error, topic, "an event was not published");
            }
        })
    }
}
