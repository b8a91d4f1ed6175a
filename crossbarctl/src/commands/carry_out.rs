//! A plan, step by step: the calls that stop and start what it names. The first failure ends it.

use serde_json::{Value, json};
use shared::api::{Address, Procedure};
use shared::config::{Action, Kind, Plan};
use shared::reconcile::{Ask, Failed, perform};

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
        let (verb, place) = (action.word(), action.place());
        let step = format!("{verb} {} {}", place.kind.word(), place.path());
        ctl.progress.phase(&step);
        let mut result = perform(&Explaining(link), &node, action)
            .await
            .map_err(refused);
        if let (Ok(()), Action::Stop(place), Kind::Worker) = (&result, action, place.kind)
            && let Some(Ok(worker)) = place.ids.first().map(|id| id.parse())
        {
            result = until_gone(link, &node, &worker).await;
        }
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

fn refused(failed: Failed<CtlError>) -> CtlError {
    match failed {
        Failed::Call(error) => error,
        failed @ Failed::Id { .. } => CtlError::new(Exit::Rejected, failed.to_string()),
    }
}

/// Calls whose errors are told to people.
struct Explaining<'l, 'c>(&'l Link<'c>);

impl Ask for Explaining<'_, '_> {
    type Error = CtlError;

    async fn ask<P: Procedure>(&self, address: &Address, procedure: P) -> Result<Value, CtlError> {
        self.0.call(address, procedure).await
    }

    fn uri(error: &CtlError) -> &str {
        error.code()
    }
}
