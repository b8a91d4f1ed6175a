//! The `crossbarctl` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    crossbarctl::run::run()
}
