//! The subcommands of the daemon, one file each.

mod check;
mod init;
mod reread;
mod start;
mod status;
mod stop;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::boundary::exit;
use crate::cli::{Cli, Command, Output, Print};
use crate::service::directory::{Place, PlaceError, Wishes};
use crate::service::{json_log, logging};

/// Carries out a command line.
pub fn run(cli: Cli) -> ExitCode {
    let code = match cli.command {
        None => start::run(cli.start),
        Some(Command::Start(args)) => start::run(args),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::Status(args)) => status::run(&args),
        Some(Command::Stop(args)) => stop::run(&args),
        Some(Command::Init(args)) => init::run(&args),
        Some(Command::Print(Print::DefaultConfig)) => {
            say(shared::config::DEFAULT_NODE_CONFIG.trim_end());
            exit::OK
        }
        Some(Command::Version(args)) => {
            match args.output {
                Output::Text => say(&format!("crossbar-node {}", env!("CARGO_PKG_VERSION"))),
                Output::Json => say(
                    &serde_json::json!({"crossbar-node": env!("CARGO_PKG_VERSION")}).to_string(),
                ),
            }
            exit::OK
        }
    };
    ExitCode::from(code)
}

/// Answers, on standard output.
fn say(text: &str) {
    // Whoever asked may have gone.
    writeln!(io::stdout().lock(), "{text}").ok();
}

/// Says anything else, on standard error; whatever the level of the log is.
fn complain(text: &str) {
    if logging::is_json() {
        let line = json_log::line(&tracing::Level::ERROR, "crossbar_node", text);
        writeln!(io::stderr().lock(), "{line}").ok();
        return;
    }
    writeln!(io::stderr().lock(), "{text}").ok();
}

fn find(place: &crate::cli::PlaceArgs) -> Result<Place, PlaceError> {
    let here = std::env::current_dir();
    let here = here.map_err(|source| PlaceError::Unreadable {
        path: ".".into(),
        source,
    })?;
    Wishes::of_environment(place.cbdir.clone(), place.config.clone()).find(&here)
}
