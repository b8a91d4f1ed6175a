//! The meta API of a realm on the management realm, where the realm's `bridge_meta_api` says so.
//!
//! `crossbar.worker.<worker>.realm.<realm id>.root.` stands in front of each procedure and topic. Calls are made, and
//! events heard, by a session of the router's own in the realm.

use std::sync::Arc;
use std::time::Duration;

use shared::net::{
    Call, CallError, Delivery, Handler, Registration, Session, Subscription, handler,
};
use shared::wamp::details::{PublishOptions, RegisterOptions};
use shared::wamp::{Dict, Match, reason};
use tokio::task::AbortHandle;

use crate::router::core::META_PROCEDURES;
use crate::router::io::{CallFailed, RealmHandle, Router};

/// The role that asks the realm.
const TRUSTED: &str = "trusted";
/// The topics of the meta API begin with this.
const META: &str = "wamp.";
/// The realm answers at once; something is wrong after so long.
const PATIENCE: Duration = Duration::from_secs(5);

/// One realm's bridge. It ends when it is dropped.
pub(super) struct Bridge {
    _registration: Registration,
    events: AbortHandle,
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.events.abort();
    }
}

/// Offers the meta API of `realm` on the realm of `management`, under `prefix`.
///
/// # Errors
/// A session of one of the two realms is over, or may not.
pub(super) async fn open(
    router: &Arc<Router>,
    realm: &Arc<RealmHandle>,
    management: &Session,
    prefix: String,
) -> Result<Bridge, CallFailed> {
    let own = router.session_as(realm, TRUSTED).await?;
    let events = own.subscribe(META, Match::Prefix).await?;
    let options = RegisterOptions {
        matching: Match::Prefix,
        ..RegisterOptions::default()
    };
    let calls = calls(Arc::clone(router), Arc::clone(realm), prefix.clone());
    let registration = management.register(&prefix, options, calls).await?;
    let forward = forward(events, management.clone(), prefix);
    Ok(Bridge {
        _registration: registration,
        events: tokio::spawn(forward).abort_handle(),
    })
}

/// Publishes the events of the realm on the management realm.
async fn forward(mut events: Subscription, management: Session, prefix: String) {
    while let Some(delivery) = events.next().await {
        let Delivery::Event(event) = delivery else {
            continue;
        };
        let topic = format!("{prefix}{}", event.topic);
        let options = PublishOptions::default();
        let published = management.publish(&topic, event.args, event.kwargs, options);
        if published.await.is_err() {
            return;
        }
    }
}

fn calls(router: Arc<Router>, realm: Arc<RealmHandle>, prefix: String) -> Handler {
    handler(move |invocation| {
        let (router, realm) = (Arc::clone(&router), Arc::clone(&realm));
        let procedure = invocation
            .procedure
            .strip_prefix(&prefix)
            .map(str::to_owned);
        async move {
            let known = procedure.filter(|uri| META_PROCEDURES.contains(&uri.as_str()));
            let Some(procedure) = known else {
                let text = format!("`{}` is no procedure of the meta API", invocation.procedure);
                return Err(failure(reason::NO_SUCH_PROCEDURE, text));
            };
            let (args, kwargs) = (invocation.args, invocation.kwargs);
            let answer = async {
                let own = router.session_as(&realm, TRUSTED).await?;
                Ok(own
                    .call(&procedure, args, kwargs, Call::within(PATIENCE))
                    .await?)
            };
            answer.await.map_err(|why: CallFailed| match why {
                CallFailed::Call(CallError::Wamp { uri, args, kwargs }) => (uri, args, kwargs),
                why => failure(reason::UNAVAILABLE, why.to_string()),
            })
        }
    })
}

fn failure(uri: &str, text: String) -> shared::net::Failure {
    (uri.to_owned(), vec![text.into()], Dict::new())
}
