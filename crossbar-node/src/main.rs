//! The program `crossbar-node`: controller or worker, decided here.

use std::process::ExitCode;

use clap::Parser;
use crossbar_node::{cli, command, controller, worker};

fn main() -> ExitCode {
    // A worker is started by its controller only, and often: it does not go through the command line.
    if std::env::args_os()
        .nth(1)
        .is_some_and(|word| word == controller::SUBCOMMAND)
    {
        return worker::main();
    }
    command::run(cli::Cli::parse())
}
