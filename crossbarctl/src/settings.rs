//! Which setting wins: the flag, the environment variable, the context, the default. `-vv` tells.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use clap::ArgMatches;
use clap::parser::ValueSource;
use shared::wamp::Serializer;

use crate::context::{self, Context, Contexts};
use crate::error::CtlError;
use crate::exit::Exit;
use crate::global::Global;

/// Where a setting comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The command line.
    Flag,
    /// An environment variable.
    Environment,
    /// The context of this name.
    Context(String),
    /// Nobody said anything.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag => f.write_str("flag"),
            Origin::Environment => f.write_str("environment"),
            Origin::Context(name) => write!(f, "context `{name}`"),
            Origin::Default => f.write_str("default"),
        }
    }
}

/// Options that a context can set, by the names that clap knows them by.
pub const OPTIONS: &[&str] = &[
    "url",
    "realm",
    "node",
    "auth",
    "authid",
    "authrole",
    "ticket_file",
    "secret_file",
    "key_file",
    "ca",
    "cert",
    "key",
    "server_name",
    "output",
    "timeout",
    "connect_timeout",
    "retry",
    "serializer",
];

/// Where every setting comes from, and what else the context says.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    origins: Vec<(&'static str, Origin)>,
    /// The context that is used, by name.
    pub context: Option<(String, Context)>,
    /// Remarks for people.
    pub remarks: Vec<String>,
}

impl Settings {
    /// Notes what the command line and the environment say, and nothing else.
    pub fn of(matches: &ArgMatches) -> Self {
        let origin = |option: &str| match matches.value_source(option) {
            Some(ValueSource::CommandLine) => Origin::Flag,
            Some(ValueSource::EnvVariable) => Origin::Environment,
            _ => Origin::Default,
        };
        Settings {
            origins: OPTIONS.iter().map(|name| (*name, origin(name))).collect(),
            ..Settings::default()
        }
    }

    /// Takes from the context what nobody said.
    ///
    /// # Errors
    /// Exit 2 when there is no such context, 8 when the file is not what it should be.
    pub fn complete(&mut self, global: &mut Global) -> Result<(), CtlError> {
        if global.no_context {
            return Ok(());
        }
        let Ok(path) = context::path() else {
            return Ok(());
        };
        let contexts = context::load(&path)?;
        if !contexts.contexts.is_empty() && context::is_open(&path) {
            let path = path.display();
            self.remarks.push(format!(
                "others can read {path}: `chmod 600` keeps it private"
            ));
        }
        let Some(name) = global.context.clone().or_else(|| contexts.current.clone()) else {
            return Ok(());
        };
        let context = named(&contexts, &name)?;
        for (option, origin) in &mut self.origins {
            if *origin == Origin::Default
                && let Some(text) = context.get(option)
            {
                take(global, option, text).map_err(|why| {
                    let message = format!("context `{name}`, {option} `{text}`: {why}");
                    CtlError::new(Exit::Rejected, message)
                        .with_help(format!("`crossbarctl context edit {name}` mends it"))
                })?;
                *origin = Origin::Context(name.clone());
            }
        }
        self.context = Some((name, context));
        Ok(())
    }

    /// Returns where an option comes from.
    pub fn origin(&self, option: &str) -> Origin {
        let found = self.origins.iter().find(|(name, _)| *name == option);
        found.map_or(Origin::Default, |(_, origin)| origin.clone())
    }

    /// Returns every setting with its origin, for `-vv`.
    pub fn lines(&self, global: &Global) -> Vec<String> {
        let lines = self.origins.iter().filter_map(|(option, origin)| {
            let value = value(global, option)?;
            Some(format!("{} {value} ({origin})", option.replace('_', "-")))
        });
        lines.collect()
    }
}

/// Returns a context by name.
///
/// # Errors
/// Exit 2 when there is none.
pub fn named(contexts: &Contexts, name: &str) -> Result<Context, CtlError> {
    contexts.contexts.get(name).cloned().ok_or_else(|| {
        let names: Vec<_> = contexts.contexts.keys().map(String::as_str).collect();
        let known = match names.is_empty() {
            true => "there are none yet; `crossbarctl context add` makes one".to_owned(),
            false => format!("contexts: {}", names.join(", ")),
        };
        CtlError::new(Exit::Usage, format!("there is no context `{name}`")).with_help(known)
    })
}

/// Reads one setting.
fn take(global: &mut Global, option: &str, text: &str) -> Result<(), String> {
    fn read<T: FromStr>(text: &str) -> Result<T, String>
    where
        T::Err: fmt::Display,
    {
        text.parse().map_err(|why: T::Err| why.to_string())
    }
    let file = || Some(expand(text));
    match option {
        "url" => global.url = Some(read(text)?),
        "realm" => global.realm = Some(text.to_owned()),
        "node" => global.node = Some(read(text)?),
        "auth" => global.auth = Some(read(text)?),
        "authid" => global.authid = Some(text.to_owned()),
        "authrole" => global.authrole = Some(text.to_owned()),
        "ticket_file" => global.ticket_file = file(),
        "secret_file" => global.secret_file = file(),
        "key_file" => global.key_file = file(),
        "ca" => global.ca = file(),
        "cert" => global.cert = file(),
        "key" => global.key = file(),
        "server_name" => global.server_name = Some(text.to_owned()),
        "output" => global.output = read(text)?,
        "timeout" => global.timeout = Some(read(text)?),
        "connect_timeout" => global.connect_timeout = read(text)?,
        "retry" => global.retry = read(text)?,
        "serializer" => {
            global.serializer = Serializer::from_word(text).ok_or("there is no such serializer")?;
        }
        _ => {}
    }
    Ok(())
}

/// `~/` is the home directory, as in a shell.
fn expand(text: &str) -> PathBuf {
    match (text.strip_prefix("~/"), std::env::var_os("HOME")) {
        (Some(rest), Some(home)) => PathBuf::from(home).join(rest),
        _ => text.into(),
    }
}

/// Writes one setting as `-vv` and `context add` show it. No option holds a secret.
pub fn value(global: &Global, option: &str) -> Option<String> {
    let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.display().to_string());
    match option {
        "url" => global.url.as_ref().map(ToString::to_string),
        "realm" => Some(global.realm().to_owned()),
        "node" => global.node.as_ref().map(ToString::to_string),
        "auth" => global.auth.map(|method| method.word().to_owned()),
        "authid" => global.authid.clone(),
        "authrole" => global.authrole.clone(),
        "ticket_file" => path(&global.ticket_file),
        "secret_file" => path(&global.secret_file),
        "key_file" => path(&global.key_file),
        "ca" => path(&global.ca),
        "cert" => path(&global.cert),
        "key" => path(&global.key),
        "server_name" => global.server_name.clone(),
        "output" => Some(global.output.to_string()),
        "timeout" => global.timeout.map(|span| span.to_string()),
        "connect_timeout" => Some(global.connect_timeout.to_string()),
        "retry" => Some(global.retry.to_string()),
        "serializer" => Some(global.serializer.as_str().to_owned()),
        _ => None,
    }
}
