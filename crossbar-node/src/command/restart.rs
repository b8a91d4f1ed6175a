//! `crossbar-node restart`: stops the node and starts it again as it was started, from here.

use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

use super::{complain, place, stop};
use crate::boundary::exit;
use crate::cli::StopArgs;
use crate::service::pidfile::{State, look};

/// Stops, then becomes the node.
pub fn run(args: &StopArgs) -> u8 {
    let directory = match place(&args.place) {
        Ok(place) => place.directory,
        Err(code) => return code,
    };
    let holder = match look(&directory) {
        Ok(State::Running(Some(holder))) => holder,
        // It says what is the matter.
        _ => return stop::run(args),
    };
    // What it was started with counts from where it was started.
    let here = std::fs::read_link(format!("/proc/{}/cwd", holder.pid));
    let here: PathBuf = here.unwrap_or_else(|_| directory.clone());
    let stopped = stop::run(args);
    if stopped != exit::OK {
        return stopped;
    }
    let words = holder.argv.get(1..).unwrap_or_default();
    let error = Command::new("/proc/self/exe")
        .arg0(holder.argv.first().map_or("crossbar-node", String::as_str))
        .args(words)
        .current_dir(here)
        .exec();
    complain(&format!("error: the node cannot be started again: {error}"));
    exit::SYSTEM
}
