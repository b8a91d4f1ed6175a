//! `guest`: any programs, run by the node.

use clap::{Args, Subcommand};
use serde_json::Value;
use shared::api::{StartGuest, StopGuest, WorkerId};

use super::object::IfNotExists;
use super::worker_life::{self, StopWorker, dict};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, Setting};

/// What can be done with guests.
#[derive(Subcommand, Debug)]
pub enum GuestVerb {
    /// Start a guest
    Start(Start),
    /// Stop a guest
    #[command(alias = "rm")]
    Stop(StopWorker),
}

/// A guest to start.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["config", "command"]))]
pub struct Start {
    /// Id of the new guest
    #[arg(value_name = "ID")]
    id: WorkerId,
    /// Read the guest's configuration from a JSON or YAML file; - is standard input
    #[arg(long, value_name = "FILE")]
    config: Option<ConfigSource>,
    /// Set one attribute, such as options.workdir=/srv; the value is JSON if it parses
    #[arg(long, value_name = "K=V")]
    set: Vec<Setting>,
    #[command(flatten)]
    already: IfNotExists,
    /// Program to run, and its arguments
    #[arg(last = true, value_name = "EXE [ARG]...")]
    command: Vec<String>,
}

impl Start {
    fn config(&self) -> Result<Value, CtlError> {
        let mut config = dict(self.config.as_ref(), &[])?;
        config.entry("type").or_insert_with(|| Value::from("guest"));
        if let [executable, arguments @ ..] = self.command.as_slice() {
            config.insert("executable".to_owned(), Value::from(executable.as_str()));
            config.insert("arguments".to_owned(), Value::from(arguments));
        }
        for setting in &self.set {
            setting.apply(&mut config)?;
        }
        Ok(Value::Object(config))
    }
}

impl GuestVerb {
    /// Does it.
    ///
    /// # Errors
    /// As the call that it makes.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            GuestVerb::Start(start) => {
                let config = start.config()?;
                let procedure = StartGuest {
                    id: start.id.clone(),
                    config: config.clone(),
                };
                let what = (procedure, Some(&config));
                worker_life::start(ctl, "guest", &start.id, start.already, what).await
            }
            GuestVerb::Stop(stop) => {
                let procedure = StopGuest {
                    id: stop.id.clone(),
                    kill: stop.kill,
                };
                worker_life::stop(ctl, "guest", &stop, procedure, "Its processes will end.").await
            }
        }
    }
}
