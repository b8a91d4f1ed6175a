//! `crossbar-node status`: whether the node runs.

use serde_json::json;

use super::{complain, find, say};
use crate::boundary::exit;
use crate::cli::{Assert, Output, StatusArgs};
use crate::service::pidfile::{State, look};

/// Exit statuses of init scripts.
mod lsb {
    pub const RUNNING: u8 = 0;
    pub const DEAD: u8 = 1;
    pub const STOPPED: u8 = 3;
    pub const UNKNOWN: u8 = 4;
}

/// Tells.
pub fn run(args: &StatusArgs) -> u8 {
    let state = match find(&args.place) {
        Ok(place) => look(&place.directory).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    let state = match state {
        Ok(state) => state,
        Err(error) => {
            complain(&format!("error: {error}"));
            return if args.lsb {
                lsb::UNKNOWN
            } else {
                exit::CONFIGURATION
            };
        }
    };
    let holder = match &state {
        State::Running(holder) => holder.as_ref(),
        _ => None,
    };
    let running = matches!(state, State::Running(_));
    let word = if running { "running" } else { "stopped" };
    match (args.output, holder) {
        (Output::Json, _) => say(&json!({
            "state": word,
            "pid": holder.map(|holder| holder.pid),
            "started": holder.map(|holder| holder.started),
        })
        .to_string()),
        (Output::Text, Some(holder)) => say(&format!(
            "{word}, process {}, since {}",
            holder.pid, holder.started
        )),
        (Output::Text, None) => say(word),
    }
    match (args.lsb, args.assert, &state) {
        (true, _, State::Running(_)) => lsb::RUNNING,
        (true, _, State::Left) => lsb::DEAD,
        (true, _, State::Stopped) => lsb::STOPPED,
        (false, Some(Assert::Stopped), _) => {
            if running {
                exit::UNAVAILABLE
            } else {
                exit::OK
            }
        }
        (false, Some(Assert::Running) | None, _) => {
            if running {
                exit::OK
            } else {
                exit::UNAVAILABLE
            }
        }
    }
}
