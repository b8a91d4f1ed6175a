//! Who we are, and the proof: from files, standard input, the environment, the context's commands, a person.
//!
//! No secret is ever an argument, printed or logged. Which method is used follows from what is there, unless `--auth`
//! says it.

use std::path::Path;
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::sync::Arc;
use std::{env, fs, io};

use clap::ValueEnum;
use dialoguer::Password;
use shared::net::Auth;
use shared::wamp::auth::cryptosign::SigningKey;

use crate::context::AuthSettings;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::global::Global;
use crate::output::clean;

/// An authentication method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Method {
    /// Nothing is proved
    Anonymous,
    /// A ticket
    Ticket,
    /// A secret, by challenge and response
    Wampcra,
    /// A password, by challenge and response; the router proves itself, too
    Scram,
    /// A private key
    Cryptosign,
    /// The client certificate of the connection
    Tls,
}

impl Method {
    /// Returns the word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Method::Anonymous => "anonymous",
            Method::Ticket => "ticket",
            Method::Wampcra => "wampcra",
            Method::Scram => "scram",
            Method::Cryptosign => "cryptosign",
            Method::Tls => "tls",
        }
    }
}

impl FromStr for Method {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        <Method as ValueEnum>::from_str(text, false)
    }
}

/// Collects what can be proved, the preferred first. Empty leaves the choice to the router.
///
/// # Errors
/// Exit 4 when a file, a command or a person does not give what was promised.
pub fn gather(
    global: &Global,
    context: Option<&AuthSettings>,
    askable: bool,
) -> Result<Vec<Auth>, CtlError> {
    let wanted = |method| global.auth.is_none_or(|forced| forced == method);
    let mut found = Vec::new();
    if wanted(Method::Cryptosign)
        && let Some(file) = &global.key_file
    {
        found.push(Auth::Cryptosign(Arc::new(key(file)?)));
    }
    if wanted(Method::Ticket)
        && let Some(ticket) = ticket(global, context)?
    {
        found.push(Auth::Ticket(ticket));
    }
    if (wanted(Method::Wampcra) || wanted(Method::Scram))
        && let Some(secret) = shared_secret(global, context)?
    {
        found.extend(by_secret(global.auth, secret));
    }
    match (global.auth, found.is_empty()) {
        (Some(Method::Ticket), true) => found.push(Auth::Ticket(ask(
            "Ticket",
            global.authid.as_deref(),
            askable,
        )?)),
        (Some(Method::Wampcra | Method::Scram), true) => {
            found.extend(by_secret(
                global.auth,
                ask("Secret", global.authid.as_deref(), askable)?,
            ));
        }
        (Some(Method::Cryptosign), true) => {
            return Err(CtlError::new(Exit::Denied, "the private key is missing")
                .with_help("--key-file names its file"));
        }
        (Some(Method::Anonymous), _) => found.push(Auth::Anonymous),
        (Some(Method::Tls), _) => found.push(Auth::Tls),
        (None, true) if global.cert.is_some() => found.extend([Auth::Tls, Auth::Anonymous]),
        (None, true) if global.authid.is_none() => found.push(Auth::Anonymous),
        _ => {}
    }
    Ok(found)
}

/// A secret serves two methods, one of them in two dialects; the router chooses.
fn by_secret(forced: Option<Method>, secret: String) -> Vec<Auth> {
    let scram = [
        Auth::Scram(secret.clone()),
        Auth::CrossbarScram(secret.clone()),
    ];
    match forced {
        Some(Method::Scram) => scram.into(),
        Some(_) => vec![Auth::WampCra(secret)],
        None => {
            let mut all = vec![Auth::WampCra(secret)];
            all.extend(scram);
            all
        }
    }
}

/// Reads a private key: 64 hexadecimal digits alone, or after `private-key-ed25519:` in a node's key file.
fn key(file: &Path) -> Result<SigningKey, CtlError> {
    SigningKey::from_file(&from_file(file)?).map_err(|_| {
        let message = format!("{} holds no ed25519 private key", file.display());
        CtlError::new(Exit::Denied, message)
            .with_help("64 hexadecimal digits, alone or after `private-key-ed25519:`")
    })
}

fn ticket(global: &Global, context: Option<&AuthSettings>) -> Result<Option<String>, CtlError> {
    if let Some(file) = &global.ticket_file {
        return from_file(file).map(Some);
    }
    if global.ticket_stdin {
        return from_stdin().map(Some);
    }
    if let Some(ticket) = variable("CROSSBARCTL_TICKET") {
        return Ok(Some(ticket));
    }
    let command = context.and_then(|auth| auth.ticket_cmd.as_deref());
    command.map(from_command).transpose()
}

fn shared_secret(
    global: &Global,
    context: Option<&AuthSettings>,
) -> Result<Option<String>, CtlError> {
    if let Some(file) = &global.secret_file {
        return from_file(file).map(Some);
    }
    if global.secret_stdin {
        return from_stdin().map(Some);
    }
    if let Some(secret) = variable("CROSSBARCTL_SECRET") {
        return Ok(Some(secret));
    }
    let command = context.and_then(|auth| auth.secret_cmd.as_deref());
    command.map(from_command).transpose()
}

/// Returns what a variable says, if that is anything.
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn from_file(file: &Path) -> Result<String, CtlError> {
    secret(&file.display().to_string(), fs::read_to_string(file))
}

fn from_stdin() -> Result<String, CtlError> {
    secret("standard input", io::read_to_string(io::stdin()))
}

/// Runs the context's command. What it says beside goes to standard error, as it is.
fn from_command(command: &str) -> Result<String, CtlError> {
    let output = Command::new("/bin/sh")
        .args(["-c", command])
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output();
    let read = output.and_then(|output| match output.status.success() {
        true => String::from_utf8(output.stdout)
            .map_err(|_| io::Error::other("what it prints is no text")),
        false => Err(io::Error::other(output.status.to_string())),
    });
    secret(&format!("the command `{command}`"), read)
}

fn ask(what: &str, authid: Option<&str>, askable: bool) -> Result<String, CtlError> {
    if !askable {
        let message = format!("the {} is missing", what.to_lowercase());
        return Err(CtlError::new(Exit::Denied, message)
            .with_help("give it by file, standard input or environment: `crossbarctl help auth`"));
    }
    let whose = authid.map(|authid| format!("{what} of {}", clean(authid)));
    let answer = Password::new()
        .with_prompt(whose.unwrap_or_else(|| what.to_owned()))
        .interact();
    answer.map_err(|dialoguer::Error::IO(why)| {
        CtlError::new(Exit::Denied, format!("cannot ask for it: {why}"))
    })
}

/// Takes the line end off that every editor adds.
fn secret(from: &str, read: io::Result<String>) -> Result<String, CtlError> {
    match read {
        Ok(text) => Ok(text.trim_end_matches(['\r', '\n']).to_owned()),
        Err(why) => {
            let message = format!("cannot read the credentials from {from}: {why}");
            Err(CtlError::new(Exit::Denied, message)
                .with_help("`crossbarctl help auth` lists the ways to give them"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_gives_its_first_word_without_the_line_end() {
        assert_eq!(from_command("echo hush").unwrap(), "hush");
        let error = from_command("exit 3").unwrap_err();
        assert_eq!(error.exit(), Exit::Denied);
    }

    #[test]
    fn a_key_is_found_in_either_kind_of_file() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("k");
        let hex = "ab".repeat(32);
        for text in [
            format!("{hex}\n"),
            format!("node key\n\nprivate-key-ed25519: {hex}\nuser: x\n"),
        ] {
            fs::write(&file, text).unwrap();
            assert!(key(&file).is_ok());
        }
        fs::write(&file, "nonsense").unwrap();
        let error = key(&file).unwrap_err();
        assert!(!error.message().contains("nonsense"));
    }

    #[test]
    fn without_a_terminal_the_way_is_named() {
        let error = ask("Ticket", None, false).unwrap_err();
        assert!(error.help().unwrap().contains("help auth"));
    }
}
