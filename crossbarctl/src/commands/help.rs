//! `help`: a command, or what holds for all of them.

use clap::Args;

use crate::cli;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;

/// What to explain.
#[derive(Args, Debug)]
pub struct HelpArgs {
    /// A command, or one of the topics contract, exit-codes, env, output and auth
    #[arg(value_name = "COMMAND|TOPIC")]
    words: Vec<String>,
}

/// Who one is.
const AUTH: &str = "\
The method follows from what is given; --auth says it where that is not enough. No flag takes a secret itself.

  anonymous   nothing is given
  ticket      --ticket-file FILE, --ticket-stdin, CROSSBARCTL_TICKET, a context's ticket_file or ticket_cmd
  wampcra     --secret-file FILE, --secret-stdin, CROSSBARCTL_SECRET, a context's secret_file or secret_cmd
  scram       as wampcra; the router chooses among the two unless --auth does
  cryptosign  --key-file FILE, CROSSBARCTL_KEY_FILE, a context's key_file
  tls         --cert FILE --key FILE

--authid says as whom, --authrole which role is asked for. With --auth ticket, wampcra or scram a person is asked on a
terminal for what is missing. A refusal ends with exit code 4 and the router's reason.
";

/// What can be set where.
const ENV: &str = "\
A flag wins over its variable CROSSBARCTL_NAME, that over the context, that over the default; -vv tells.

  CROSSBARCTL_CONFIG           the file of contexts; else ~/.config/crossbarctl/config.json
  CROSSBARCTL_CONTEXT          the context
  CROSSBARCTL_URL, _REALM, _NODE, _TIMEOUT, _RETRY, _SERIALIZER, _OUTPUT
  CROSSBARCTL_AUTH, _AUTHID, _AUTHROLE, _TICKET, _SECRET, _KEY_FILE, _CA, _CERT, _KEY, _SERVER_NAME
  CROSSBARCTL_LOG              1 to 3 for -v to -vvv
  CROSSBARCTL_NO_INPUT, CI     ask nothing
  CROSSBARCTL_COMPLETE_OFFLINE do not ask the node at TAB
  CROSSBAR_DIR                 the node directory, whose socket is used without a URL
  NO_COLOR, CLICOLOR_FORCE, TERM, COLUMNS

There is no variable for --yes: a yes that stays is a yes too many.
";

/// How answers look.
const OUTPUT: &str = "\
  table     for people; in a pipe without colour, cuts and box art, times in UTC
  wide      with more columns
  json      the whole answer; a list is an array
  jsonl     one document per line, at once: the format of streams
  yaml      as json
  name      ids only, as other commands take them
  template  -o 'template={{id}} {{config.endpoint.port}}': fields by path, {{.}} is all of it

--columns a,b chooses columns by title or path, --sort-by c sorts, --no-headers leaves the titles out.
";

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
            ["auth"] => ctl.out.text(AUTH),
            ["env"] => ctl.out.text(ENV),
            ["output"] => ctl.out.text(OUTPUT),
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
