//! One run of the program: parse, prepare the process, do it, report.

use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::FromArgMatches;

use crate::cli::{self, Cli, Command};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::fleet::{self, NodeChoice};
use crate::pick::{self, Picked};
use crate::report::report;
use crate::settings::Settings;
use crate::signals::ClosedPipe;
use crate::{nouns, signals, usage, watch};

/// Runs the program with the arguments of the process.
pub fn run() -> ExitCode {
    signals::closed_pipe(ClosedPipe::Ends);
    crate::complete::answer_shell();
    own_up_to_panics();
    if env::args_os().skip(1).eq(["--version"]) {
        return version();
    }
    let tree = cli::command();
    let words = pick::words().map(|words| nouns::spelled_out(&tree, words));
    let parsed = match &words {
        Some(words) => tree.try_get_matches_from(pick::program(words)),
        None => tree.try_get_matches(),
    };
    let matches = match parsed {
        Ok(matches) => matches,
        Err(error) => match pick::what_is_missing(error, words) {
            Picked::Line(matches) => matches,
            Picked::Not(error) => return ExitCode::from(usage::refuse(error).code()),
            Picked::End(exit) => return ExitCode::from(exit.code()),
        },
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return ExitCode::from(usage::refuse(error).code()),
    };
    let (mut global, mut settings) = (cli.global, Settings::of(&matches));
    if needs_settings(&cli.command)
        && let Err(error) = settings.complete(&mut global)
    {
        let ctl = Ctl::new(global, settings);
        return ExitCode::from(report(&error, ctl.format(), ctl.terminal.err).code());
    }
    let ctl = Ctl::new(global, settings);
    // For what is done more than once.
    let again = || {
        Cli::from_arg_matches(&matches)
            .map(|cli| cli.command)
            .map_err(|why| CtlError::new(Exit::Usage, why.to_string()))
    };
    let done = match (&ctl.global.node, watch::asked(&matches)) {
        (Some(nodes @ NodeChoice::Several(_)), _) => {
            until_signalled(fleet::everywhere(&ctl, nodes, &matches, again))
        }
        (_, Some(every)) => wait_for(watch::watch(&ctl, every, again)),
        _ => execute(&ctl, cli.command),
    };
    let exit = match done {
        Ok(exit) => exit,
        Err(error) => report(&error, ctl.format(), ctl.terminal.err),
    };
    ExitCode::from(exit.code())
}

/// Answers what is asked most often without the tree of commands, which takes longer than all the rest.
fn version() -> ExitCode {
    // A closed pipe ends the process by itself.
    drop(writeln!(io::stdout().lock(), "{VERSION}"));
    ExitCode::SUCCESS
}

/// What `--version` says.
const VERSION: &str = concat!("crossbarctl ", env!("CARGO_PKG_VERSION"));

fn execute(ctl: &Ctl, command: Command) -> Result<Exit, CtlError> {
    match streams(&command) {
        // These end in their own way.
        true => wait_for(dispatch(ctl, command)),
        false => until_signalled(dispatch(ctl, command)),
    }
}

/// Does it, unless a signal ends it before.
pub(crate) fn until_signalled(
    work: impl Future<Output = Result<Exit, CtlError>>,
) -> Result<Exit, CtlError> {
    wait_for(async {
        tokio::select! {
            biased;
            done = work => done,
            exit = signals::ended() => Err(interrupted(exit)),
        }
    })
}

fn wait_for(work: impl Future<Output = Result<Exit, CtlError>>) -> Result<Exit, CtlError> {
    // One thread is enough for one session, and is there at once.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|why| CtlError::new(Exit::Bug, format!("cannot prepare to wait: {why}")))?;
    let exit = runtime.block_on(work);
    // A blocked name look-up must not keep the process.
    runtime.shutdown_background();
    exit
}

/// What works without a node must not fail because of a context.
fn needs_settings(command: &Command) -> bool {
    !matches!(
        command,
        Command::Context { .. }
            | Command::Config { .. }
            | Command::Api { .. }
            | Command::Schema { .. }
            | Command::Man(_)
            | Command::Completions(_)
            | Command::Help(_)
    )
}

/// Tells whether a command goes on until it is interrupted.
pub(crate) fn streams(command: &Command) -> bool {
    use crate::commands::process::ProcessVerb::Stats;
    use crate::commands::stats::StatsVerb;
    use crate::commands::worker::WorkerVerb;
    use crate::commands::workers::WorkersVerb;
    match command {
        Command::Logs(_)
        | Command::Top(_)
        | Command::Bench { .. }
        | Command::Events { .. }
        | Command::Subscribe(_)
        | Command::Register(_) => true,
        Command::Process(Stats {
            verb: Some(StatsVerb::Watch(_)),
            ..
        }) => true,
        Command::Workers {
            verb: WorkersVerb::Logs(_),
        } => true,
        Command::Worker(worker) => matches!(
            worker.verb,
            WorkerVerb::Logs(_)
                | WorkerVerb::Process(Stats {
                    verb: Some(StatsVerb::Watch(_)),
                    ..
                })
        ),
        _ => false,
    }
}

fn interrupted(exit: Exit) -> CtlError {
    CtlError::new(exit, "interrupted; what was asked for may still be done")
        .with_help("look with `crossbarctl workers list` before trying again")
}

/// Does one command.
pub(crate) async fn dispatch(ctl: &Ctl, command: Command) -> Result<Exit, CtlError> {
    match command {
        Command::Node { verb } => verb.run(ctl).await,
        Command::Nodes { verb } => verb.run(ctl).await,
        Command::Workers { verb } => verb.run(ctl).await,
        Command::Worker(worker) => worker.run(ctl).await,
        Command::Router { verb } => verb.run(ctl).await,
        Command::Container { verb } => verb.run(ctl).await,
        Command::Guest { verb } => verb.run(ctl).await,
        Command::Process(verb) => verb.run(ctl, None).await,
        Command::Status(status) => status.run(ctl).await,
        Command::Tree(tree) => tree.run(ctl).await,
        Command::Top(top) => top.run(ctl).await,
        Command::Bench { verb } => verb.run(ctl).await,
        Command::Wait { verb } => verb.run(ctl).await,
        Command::Apply(apply) => apply.run(ctl).await,
        Command::Diff(diff) => diff.run(ctl).await,
        Command::Reload(reload) => reload.run(ctl).await,
        Command::Export(export) => export.run(ctl).await,
        Command::Batch(batch) => batch.run(ctl).await,
        Command::Check(check) => check.run(ctl).await,
        Command::Logs(logs) => logs.run(ctl).await,
        Command::Audit(audit) => audit.run(ctl).await,
        Command::Events { verb } => verb.run(ctl).await,
        Command::Call(call) => call.run(ctl).await,
        Command::Publish(publish) => publish.run(ctl).await,
        Command::Subscribe(subscribe) => subscribe.run(ctl).await,
        Command::Register(register) => register.run(ctl).await,
        Command::Context { verb } => verb.run(ctl).await,
        Command::Config { verb } => verb.run(ctl),
        Command::Api { verb } => verb.run(ctl),
        Command::Schema { verb } => verb.run(ctl),
        Command::Doctor(doctor) => doctor.run(ctl).await,
        Command::Man(man) => man.run(ctl),
        Command::Completions(completions) => completions.run(ctl),
        Command::Version(version) => version.run(ctl).await,
        Command::Help(help) => help.run(ctl),
    }
}

/// A panic is our bug: it says so, and ends with a code of its own.
fn own_up_to_panics() {
    std::panic::set_hook(Box::new(|panic| {
        crate::top::restore();
        let text = format!(
            "crossbarctl has a bug: {panic}\nPlease report it, with the command line and `crossbarctl version`.\n"
        );
        // Nobody can be told that standard error is gone.
        drop(io::stderr().lock().write_all(text.as_bytes()));
        std::process::exit(i32::from(Exit::Bug.code()));
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_what_clap_says_it_is() {
        assert_eq!(cli::command().render_version().trim_end(), VERSION);
    }
}
