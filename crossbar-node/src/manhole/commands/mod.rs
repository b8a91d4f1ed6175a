//! The commands of a console: one table, from which help and completion come, and who carries each out.
//!
//! * `inspect`: what is there · `process`: the process itself · `act`: call, publish, log · `trace`: messages
//! * `help`: what there is · `complete`: what a word may become

mod act;
mod complete;
mod help;
mod inspect;
mod process;
mod trace;

pub use complete::complete;

use super::visit::{Failure, Visit};
use super::words;

/// What a word of a command may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completes {
    /// The name of a realm.
    Realm,
    /// The id of a session.
    Session,
    /// A procedure that is registered.
    Procedure,
    /// A topic that is subscribed to.
    Topic,
    /// The name of a command.
    Command,
    /// One of these words.
    Words(&'static [&'static str]),
}

/// A command.
#[derive(Debug)]
pub struct Command {
    /// Its name.
    pub name: &'static str,
    /// What follows it.
    pub arguments: &'static str,
    /// What it does, in a line.
    pub about: &'static str,
    /// More about it, and examples.
    pub more: &'static str,
    /// What its words may become.
    pub completes: &'static [Completes],
}

const fn command(
    name: &'static str,
    arguments: &'static str,
    about: &'static str,
    completes: &'static [Completes],
    more: &'static str,
) -> Command {
    Command {
        name,
        arguments,
        about,
        more,
        completes,
    }
}

use Completes::{Procedure, Realm, Session, Topic, Words};

/// All commands, in the order of help.
#[rustfmt::skip]
pub const COMMANDS: &[Command] = &[
    command("status", "", "Show the process at a glance", &[], ""),
    command("realms", "", "List the realms", &[], ""),
    command("use", "[REALM]", "Choose the realm that commands are about", &[Realm],
        "Without a name: none, and lists are about all realms."),
    command("sessions", "[REALM] [MOST]", "List sessions", &[Realm],
        "At most 200 of each realm, or MOST.\n  sessions realm1 1000"),
    command("session", "ID", "Show one session with its queue", &[Session], ""),
    command("registrations", "[REALM] [MOST]", "List registered procedures", &[Realm], ""),
    command("subscriptions", "[REALM] [MOST]", "List subscribed topics", &[Realm], ""),
    command("queues", "[REALM]", "List the sessions with the fullest queues", &[Realm],
        "Octets that wait to be written, the fullest queue first. From 1 MiB on senders are slowed down; beyond 4 MiB\na session is cut off."),
    command("transports", "", "List listening transports", &[], ""),
    command("components", "", "List components", &[], ""),
    command("workers", "", "List the workers of the node", &[], ""),
    command("process", "", "Show time, memory and I/O of the process", &[], ""),
    command("memory", "", "Show the memory of the process", &[], ""),
    command("runtime", "", "Show what the threads and their tasks do", &[], ""),
    command("sockets", "", "List open sockets", &[], ""),
    command("log", "[LEVEL]", "Show or change how much is logged",
        &[Words(&["error", "warn", "info", "debug", "trace", "off"])],
        "A level, or one for each part of the program. It lasts until the process ends.\n  log debug\n  log info,crossbar_node::router=trace"),
    command("call", "[-r REALM] PROCEDURE [ARG…] [-k NAME=ARG…]", "Call a procedure", &[Procedure],
        "Arguments are JSON where they can be, else text.\n  call com.example.add 2 3\n  call com.example.find '{\"name\": \"joe\"}' -k limit=10"),
    command("publish", "[-r REALM] TOPIC [ARG…] [-k NAME=ARG…]", "Publish an event", &[Topic],
        "  publish com.example.news \"hello there\""),
    command("trace", "start|show|stop [SESSION] [MOST]", "Record the messages of a session",
        &[Words(&["start", "show", "stop"]), Session],
        "Up to 4 sessions, of each the last 1000 messages. It ends with the console.\n  trace start 4711\n  trace show\n  trace show 4711 100\n  trace stop"),
    command("=", "EXPRESSION", "Evaluate an expression (in Rhai)", &[],
        "Variables stay: `= let s = sessions(\"realm1\")`, then `= s.len()`.\n  = sessions(\"realm1\").filter(|s| s.queue.octets > 0).map(|s| s.authid)\n  = let sum = 0; for r in realms() { sum += r.sessions }; sum"),
    command("history", "", "List the lines of before", &[],
        "A line that begins with a blank is not kept."),
    command("clear", "", "Clear the screen (Ctrl-L)", &[], ""),
    command("help", "[COMMAND]", "Explain the commands", &[Completes::Command], ""),
    command("exit", "", "Leave (Ctrl-D)", &[], ""),
];

/// Finds a command by its name or one of its other names.
pub fn find(name: &str) -> Option<&'static Command> {
    let name = match name {
        "?" => "help",
        "quit" | "logout" | "bye" => "exit",
        "eval" => "=",
        "stats" => "process",
        name => name,
    };
    COMMANDS.iter().find(|command| command.name == name)
}

/// What a line has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Text to be shown.
    Text(String),
    /// The screen is to be cleared.
    Clear,
    /// The lines of before are to be shown.
    History,
    /// The user wants to leave.
    Leave,
}

/// Carries out a line.
pub async fn run(visit: &mut Visit, line: &str) -> Result<Outcome, Failure> {
    let line = line.trim();
    if let Some(script) = line.strip_prefix('=') {
        return script_of(visit, script).await;
    }
    let words = words::split(line).map_err(|why| Failure::new(why.to_string()))?;
    let Some((name, words)) = words.split_first() else {
        return Ok(Outcome::Text(String::new()));
    };
    let command = find(name).ok_or_else(|| unknown(name))?;
    let text = match command.name {
        "status" => process::status(visit).await,
        "realms" => inspect::realms(visit),
        "use" => inspect::choose(visit, words),
        "sessions" => inspect::sessions(visit, words),
        "session" => inspect::session(visit, words),
        "registrations" => inspect::registrations(visit, words),
        "subscriptions" => inspect::subscriptions(visit, words),
        "queues" => inspect::queues(visit, words),
        "transports" => process::transports(visit).await,
        "components" => process::components(visit).await,
        "workers" => process::workers(visit).await,
        "process" => process::statistics(visit).await,
        "memory" => process::memory(visit),
        "runtime" => process::runtime(visit),
        "sockets" => process::sockets(visit).await,
        "log" => act::log(words),
        "call" => act::call(visit, words).await,
        "publish" => act::publish(visit, words).await,
        "trace" => trace::trace(visit, words),
        "=" => {
            let script = line.split_once(char::is_whitespace).unwrap_or_default().1;
            return script_of(visit, script).await;
        }
        "help" => help::help(visit, words),
        "history" => return Ok(Outcome::History),
        "clear" => return Ok(Outcome::Clear),
        "exit" => return Ok(Outcome::Leave),
        other => unreachable!("`{other}` is in the table and nobody carries it out"),
    };
    text.map(Outcome::Text)
}

async fn script_of(visit: &mut Visit, script: &str) -> Result<Outcome, Failure> {
    if script.trim().is_empty() {
        return Err(Failure::new("there is no expression").help("try `= realms()`, or `help =`"));
    }
    visit.script.run(script).await.map(Outcome::Text)
}

fn unknown(name: &str) -> Failure {
    let failure = Failure::new(format!("there is no command `{name}`"));
    let names = COMMANDS.iter().map(|command| command.name);
    let likely = names
        .map(|known| (strsim::jaro_winkler(name, known), known))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(likeness, _)| *likeness > 0.8);
    match likely {
        Some((_, known)) => failure.help(format!("did you mean `{known}`?")),
        None if name.contains(['(', '+', '*']) => {
            failure.help("expressions begin with `=`: `= 1 + 2`")
        }
        None => failure.help("`help` lists them"),
    }
}

/// Returns the argument at a place, if it is there.
fn word(words: &[String], at: usize) -> Option<&str> {
    words.get(at).map(String::as_str)
}

/// Says how a command is used.
fn usage(name: &str) -> Failure {
    let arguments = find(name).map_or("", |command| command.arguments);
    Failure::new(format!("usage: {name} {arguments}")).help(format!("`help {name}` says more"))
}

#[cfg(test)]
#[path = "../command_tests.rs"]
pub mod tests;
