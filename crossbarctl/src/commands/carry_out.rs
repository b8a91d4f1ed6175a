//! A plan, step by step: the calls that stop and start what it names. The first failure ends it.

use serde_json::{Value, json};
use shared::api::{
    Address, Procedure, StartContainer, StartContainerComponent, StartGuest, StartManhole,
    StartRouter, StartRouterComponent, StartRouterLink, StartRouterRealm, StartRouterRealmRole,
    StartRouterTransport, StopContainer, StopContainerComponent, StopGuest, StopManhole,
    StopRouter, StopRouterComponent, StopRouterLink, StopRouterRealm, StopRouterRealmRole,
    StopRouterTransport,
};
use shared::config::{Action, CONTROLLER, Item, Kind, Place, Plan};

use super::worker_life::until_gone;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::link::Link;

/// Does every step of the plan and notes what was done.
///
/// # Errors
/// That of the first step that fails, with what is done and what is left; another run goes on from there.
pub async fn carry_out(
    ctl: &Ctl,
    link: &Link<'_>,
    plan: &Plan,
    done: &mut Vec<Value>,
) -> Result<(), CtlError> {
    let node = link.address(None).await?;
    let actions = plan.actions();
    for (at, action) in actions.iter().enumerate() {
        let (verb, place) = match action {
            Action::Stop(place) => ("stop", place),
            Action::Start(item) => ("start", &item.place),
        };
        let step = format!("{verb} {} {}", place.kind.word(), place.path());
        ctl.progress.phase(&step);
        let result = match action {
            Action::Stop(place) => stop(link, &node, place).await,
            Action::Start(item) => start(link, &node, item).await,
        };
        if let Err(error) = result {
            let message = format!("{step}: {}", error.message());
            let left = actions.len() - at - 1;
            let help =
                format!("{at} steps are done, {left} were not tried; applying again goes on");
            return Err(error.with_message(message).with_help(help));
        }
        if !ctl.format().machine() {
            ctl.progress.note(&step);
        }
        done.push(json!({"action": verb, "object": place.kind.word(), "path": place.path()}));
    }
    Ok(())
}

/// Reads an id of a place. The configuration was checked, what was observed has ids.
fn id<T: std::str::FromStr>(place: &Place, at: usize) -> Result<T, CtlError>
where
    T::Err: std::fmt::Display,
{
    let text = place.ids.get(at).map_or("", String::as_str);
    text.parse().map_err(|why: T::Err| {
        let message = format!("{} `{}`: {why}", place.kind.word(), place.path());
        CtlError::new(Exit::Rejected, message)
    })
}

async fn call<P: Procedure>(
    link: &Link<'_>,
    address: &Address,
    procedure: P,
) -> Result<(), CtlError> {
    link.call(address, procedure).await.map(drop)
}

async fn stop(link: &Link<'_>, node: &Address, place: &Place) -> Result<(), CtlError> {
    let worker = id::<shared::api::WorkerId>(place, 0)?;
    let inside = Address::worker(node.node_id().clone(), worker.clone());
    match (place.kind, place.worker_type.as_str()) {
        (Kind::Worker, kind) => {
            let (id, kill) = (worker.clone(), false);
            match kind {
                "router" => call(link, node, StopRouter { id, kill }).await?,
                "container" => call(link, node, StopContainer { id, kill }).await?,
                _ => call(link, node, StopGuest { id, kill }).await?,
            }
            until_gone(link, node, &worker).await
        }
        (Kind::Manhole, CONTROLLER) => call(link, node, StopManhole {}).await,
        (Kind::Manhole, _) => call(link, &inside, StopManhole {}).await,
        (Kind::Realm, _) => {
            let stop = StopRouterRealm {
                id: id(place, 1)?,
                close_sessions: true,
            };
            call(link, &inside, stop).await
        }
        (Kind::Role, _) => {
            let stop = StopRouterRealmRole {
                id: id(place, 1)?,
                role_id: id(place, 2)?,
            };
            call(link, &inside, stop).await
        }
        (Kind::Component, "container") => {
            call(link, &inside, StopContainerComponent { id: id(place, 1)? }).await
        }
        (Kind::Component, _) => {
            call(link, &inside, StopRouterComponent { id: id(place, 1)? }).await
        }
        (Kind::Link, _) => call(link, &inside, StopRouterLink { id: id(place, 1)? }).await,
        (Kind::Transport, _) => {
            call(link, &inside, StopRouterTransport { id: id(place, 1)? }).await
        }
    }
}

async fn start(link: &Link<'_>, node: &Address, item: &Item) -> Result<(), CtlError> {
    let (place, config) = (&item.place, item.config.clone());
    let worker = id::<shared::api::WorkerId>(place, 0)?;
    let inside = Address::worker(node.node_id().clone(), worker.clone());
    match (place.kind, place.worker_type.as_str()) {
        (Kind::Worker, kind) => {
            let (id, options) = (worker, config.get("options").cloned());
            match kind {
                "router" => call(link, node, StartRouter { id, options }).await,
                "container" => call(link, node, StartContainer { id, options }).await,
                _ => call(link, node, StartGuest { id, config }).await,
            }
        }
        (Kind::Manhole, CONTROLLER) => call(link, node, StartManhole { config }).await,
        (Kind::Manhole, _) => call(link, &inside, StartManhole { config }).await,
        (Kind::Realm, _) => {
            let start = StartRouterRealm {
                id: id(place, 1)?,
                config,
                schemas: None,
            };
            call(link, &inside, start).await
        }
        (Kind::Role, _) => {
            let start = StartRouterRealmRole {
                id: id(place, 1)?,
                role_id: id(place, 2)?,
                config,
            };
            call(link, &inside, start).await
        }
        (Kind::Component, "container") => {
            let start = StartContainerComponent {
                id: id(place, 1)?,
                config,
                reload_modules: false,
            };
            call(link, &inside, start).await
        }
        (Kind::Component, _) => {
            let start = StartRouterComponent {
                id: id(place, 1)?,
                config,
            };
            call(link, &inside, start).await
        }
        (Kind::Link, _) => {
            let start = StartRouterLink {
                id: id(place, 1)?,
                config,
            };
            call(link, &inside, start).await
        }
        (Kind::Transport, _) => {
            let start = StartRouterTransport {
                id: id(place, 1)?,
                config,
            };
            call(link, &inside, start).await
        }
    }
}
