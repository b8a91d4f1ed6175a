//! The subcommands of the daemon, one file each.

mod check;
mod greeting;
mod healthcheck;
mod init;
mod keys;
mod print_unit;
mod reread;
mod restart;
mod rewrite;
mod start;
mod status;
mod stop;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::CommandFactory;

use crate::boundary::exit;
use crate::cli::{Cli, Command, Output, PlaceArgs, Print, Schema};
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
        Some(Command::Restart(args)) => restart::run(&args),
        Some(Command::Healthcheck(args)) => healthcheck::run(&args),
        Some(Command::Convert(args)) => rewrite::convert(&args),
        Some(Command::Upgrade(args)) => rewrite::upgrade(&args),
        Some(Command::Keygen(args)) => keys::generate(&args),
        Some(Command::Keys(args)) => keys::show(&args),
        Some(Command::PrintUnit(args)) => print_unit::run(&args),
        Some(Command::Schema(Schema::Config)) => answer(shared::config::SCHEMA),
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            let mut tree = Cli::command();
            clap_complete::generate(shell, &mut tree, "crossbar-node", &mut script);
            answer(&String::from_utf8_lossy(&script))
        }
        Some(Command::Man) => {
            let mut page = Vec::new();
            match clap_mangen::Man::new(Cli::command()).render(&mut page) {
                Ok(()) => answer(&String::from_utf8_lossy(&page)),
                Err(error) => {
                    complain(&format!("error: {error}"));
                    exit::SYSTEM
                }
            }
        }
        Some(Command::Legal) => answer(LICENCES),
        Some(Command::Init(args)) => init::run(&args),
        Some(Command::Print(Print::DefaultConfig)) => answer(shared::config::DEFAULT_NODE_CONFIG),
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

/// What one may do with the program, as one likes.
const LICENCES: &str = concat!(
    "crossbar-node is licensed under MIT or Apache-2.0, as you like.\n\n",
    include_str!("../../../LICENSE-MIT"),
    "\n",
    include_str!("../../../LICENSE-APACHE")
);

fn answer(text: &str) -> u8 {
    say(text.trim_end());
    exit::OK
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

/// Finds the node that is meant, or says why not and returns how the process ends.
fn place(args: &PlaceArgs) -> Result<Place, u8> {
    find(args).map_err(|error| {
        complain(&format!("error: {error}"));
        exit::CONFIGURATION
    })
}

fn find(place: &PlaceArgs) -> Result<Place, PlaceError> {
    let here = std::env::current_dir();
    let here = here.map_err(|source| PlaceError::Unreadable {
        path: ".".into(),
        source,
    })?;
    Wishes::of_environment(place.cbdir.clone(), place.config.clone()).find(&here)
}
