//! The program `crossbar-node`: controller or worker, decided here.

use std::process::ExitCode;

use crossbar_node::{cli, command, controller, worker};

fn main() -> ExitCode {
    // Workers and guards are started by the controller only, and often: they do not go through the command line.
    let first = std::env::args_os().nth(1);
    if first
        .as_ref()
        .is_some_and(|word| word == controller::SUBCOMMAND)
    {
        return worker::main();
    }
    if first.as_ref().is_some_and(|word| word == controller::GUARD) {
        return controller::guard();
    }
    command::run(cli::parse())
}
