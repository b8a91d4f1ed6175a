//! `manhole`: the SSH console of a process.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use shared::api::{Address, GetManhole, StartManhole, StopManhole, WorkerId};

use super::object::{IfExists, IfNotExists, is_gone, is_there, same, unless};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, read_config};
use crate::link::Link;
use crate::output::{Change, MANHOLE, Show};

/// What can be done with a manhole.
#[derive(Subcommand, Debug)]
pub enum ManholeVerb {
    /// Start the manhole
    Start(Start),
    /// Stop the manhole and end its consoles
    Stop(IfExists),
    /// Show the manhole
    Show {
        /// End with exit code 1 when it is not running
        #[arg(long)]
        exit_code: bool,
    },
}

/// A manhole to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "port"]))]
#[command(group = clap::ArgGroup::new("proof").multiple(true).args(["password_file", "key"]))]
pub struct Start {
    /// Read its configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["port", "user", "password_file", "key"])]
    config: Option<ConfigSource>,
    /// Listen on this port of the loopback interface
    #[arg(long, requires = "user", requires = "proof")]
    port: Option<u16>,
    /// Let this user in
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Read the user's password from this file
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// Let the user in with this public key, such as ~/.ssh/id_ed25519.pub; repeatable
    #[arg(long, value_name = "FILE")]
    key: Vec<PathBuf>,
    #[command(flatten)]
    already: IfNotExists,
}

impl Start {
    fn value(&self) -> Result<Value, CtlError> {
        if let Some(config) = &self.config {
            return read_config(config);
        }
        let mut user = json!({"user": self.user});
        if let Some(file) = &self.password_file {
            let password = read("password", file)?;
            user["password"] = password.trim_end_matches(['\r', '\n']).into();
        }
        let mut keys: Vec<String> = Vec::new();
        for file in &self.key {
            keys.extend(public_keys(file)?);
        }
        if !keys.is_empty() {
            user["authorized_keys"] = keys.into();
        }
        Ok(json!({
            "endpoint": {"type": "tcp", "port": self.port},
            "users": [user],
        }))
    }
}

fn read(what: &str, file: &Path) -> Result<String, CtlError> {
    fs::read_to_string(file).map_err(|why| {
        let message = format!("cannot read the {what} from {}: {why}", file.display());
        CtlError::new(Exit::Rejected, message)
    })
}

/// Reads the public keys in a file; the node need not have that file.
fn public_keys(file: &Path) -> Result<Vec<String>, CtlError> {
    let text = read("key", file)?;
    if text.contains("PRIVATE KEY") {
        let message = format!("{} is a private key, which stays with you", file.display());
        let public = format!("{}.pub", file.display());
        return Err(CtlError::new(Exit::Rejected, message).with_help(format!("try {public}")));
    }
    let lines = text.lines().map(str::trim);
    let keys: Vec<String> = lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    if keys.is_empty() {
        let message = format!("there is no public key in {}", file.display());
        return Err(CtlError::new(Exit::Rejected, message));
    }
    Ok(keys)
}

impl ManholeVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl, worker: Option<&WorkerId>) -> Result<Exit, CtlError> {
        match self {
            ManholeVerb::Start(start) => {
                let config = start.value()?;
                let procedure = StartManhole {
                    config: config.clone(),
                };
                let link = ctl.link().await?;
                let address = link.address(worker).await?;
                let already = start.already;
                let tolerated = |error: &CtlError| already.if_not_exists && is_there(error);
                let result = unless(&link, &address, procedure, tolerated).await?;
                if result.is_none() && !already.ignore_diff {
                    let manhole = link.call(&address, GetManhole {}).await?;
                    same(&name(&address), &config, manhole.get("config"))?;
                }
                ctl.out
                    .change(&change(&address, result, ["started", "is there already"]));
                link.leave().await;
            }
            ManholeVerb::Stop(missing) => {
                let link = ctl.link().await?;
                let address = link.address(worker).await?;
                // Where nobody is in, nobody is interrupted.
                if let Some(open) = consoles(&link, &address).await {
                    let action = format!("Stop the {} with {open} open", name(&address));
                    let effect = "They are ended, and nobody gets in any more.";
                    ctl.consent(&link, &action, effect).await?;
                }
                let tolerated = |error: &CtlError| missing.if_exists && is_gone(error);
                let result = unless(&link, &address, StopManhole {}, tolerated).await?;
                ctl.out
                    .change(&change(&address, result, ["stopped", "is not running"]));
                link.leave().await;
            }
            ManholeVerb::Show { exit_code } => {
                let link = ctl.link().await?;
                let address = link.address(worker).await?;
                let manhole = link.call(&address, GetManhole {}).await?;
                link.leave().await;
                match (manhole.is_null(), ctl.format().machine()) {
                    (true, false) => ctl.out.value(&Value::from("not running"), Show::Text),
                    _ => ctl.out.record(&MANHOLE, &manhole),
                }
                if manhole.is_null() && exit_code {
                    return Ok(Exit::No);
                }
            }
        }
        Ok(Exit::Done)
    }
}

/// Says how many consoles are open, if any are.
async fn consoles(link: &Link<'_>, address: &Address) -> Option<String> {
    // What is not told is told by the call that follows.
    let manhole = link.try_call(address, GetManhole {}).await.ok()?;
    match manhole.get("consoles")?.as_u64()? {
        0 => None,
        1 => Some("1 console".to_owned()),
        open => Some(format!("{open} consoles")),
    }
}

fn id(address: &Address) -> String {
    match address.worker_id() {
        Some(worker) => worker.to_string(),
        None => address.node_id().to_string(),
    }
}

fn name(address: &Address) -> String {
    format!("manhole of {}", id(address))
}

fn change(address: &Address, result: Option<Value>, [done, was]: [&str; 2]) -> Change {
    let id = id(address);
    let changed = result.is_some();
    Change {
        changed,
        object: "manhole",
        sentence: format!("manhole of {id} {}", if changed { done } else { was }),
        id,
        result: result.unwrap_or_default(),
    }
}
