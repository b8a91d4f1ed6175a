//! `help`: a command, or what holds for all of them.

use clap::Args;

use crate::cli;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;

/// What to explain.
#[derive(Args, Debug)]
pub struct HelpArgs {
    /// A command, or one of the topics contract and exit-codes
    #[arg(value_name = "COMMAND|TOPIC")]
    words: Vec<String>,
}

/// What every command holds to.
const CONTRACT: &str = "\
 1. Standard output is the answer, in the format asked for, and nothing else. Everything else is on standard error.
 2. Exit code 0: it is so. 1: a truthful no. Others: it could not be determined or done, by class.
 3. Nothing is asked without a terminal. Where a question would be needed, the error names the flag.
 4. A command that changes something returns when the change is in force, or says --no-wait.
 5. Every changing command can be repeated safely with --if-not-exists or --if-exists.
 6. JSON has the API's own keys. Nothing is renamed, nothing is left out.
 7. Every wait for the network has a deadline; the message says which one passed, and which flag makes it longer.
 8. Watching changes nothing for others.
 9. Secrets are no values of flags, and are not printed.
10. Every error names what was tried, the error URI, and where we know it the next command to run.
";

impl HelpArgs {
    /// Does it.
    ///
    /// # Errors
    /// Exit 2 when there is no such command or topic.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["contract"] => ctl.out.text(CONTRACT),
            ["exit-codes"] => ctl.out.text(&exit_codes()),
            words => {
                let mut command = cli::command();
                command.build();
                let mut found = &mut command;
                for word in words {
                    found = found.find_subcommand_mut(word).ok_or_else(|| {
                        CtlError::new(
                            Exit::Usage,
                            format!("no command or topic is called `{word}`"),
                        )
                        .with_help(
                            "`crossbarctl --help` lists the commands; topics: contract, exit-codes",
                        )
                    })?;
                }
                let help = found.render_long_help();
                let help = match ctl.terminal.out.color {
                    true => help.ansi().to_string(),
                    false => help.to_string(),
                };
                ctl.out.text(&help);
            }
        }
        Ok(Exit::Done)
    }
}

fn exit_codes() -> String {
    let lines = Exit::ALL
        .iter()
        .map(|exit| format!("{:>3}  {:<13} {}\n", exit.code(), exit.word(), exit.doc()));
    lines.collect()
}
