//! `call`: any procedure of any realm, or one of the management API by its bare name.

use clap::Args;
use serde_json::{Map, Value};
use shared::api::WorkerId;
use tokio::sync::mpsc;

use super::call_repeat::Repeat;
use super::stats::jsonl;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{Keyword, Typed};
use crate::link::{Link, Reply};
use crate::output::{Format, Show};

/// What is sent with a call or an event.
#[derive(Args, Debug)]
pub struct Payload {
    /// Arguments: JSON if they parse, else text; @FILE and - read them
    #[arg(value_name = "ARG", allow_negative_numbers = true)]
    args: Vec<Typed>,
    /// Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT
    #[arg(short = 'k', long = "kwarg", value_name = "K=V")]
    kwargs: Vec<Keyword>,
    /// All positional arguments as a JSON list
    #[arg(long, value_name = "LIST", conflicts_with = "args")]
    json_args: Option<String>,
    /// Keyword arguments as a JSON dict
    #[arg(long, value_name = "DICT")]
    json_kwargs: Option<String>,
}

impl Payload {
    /// Reads the arguments.
    ///
    /// # Errors
    /// A file cannot be read, or what must be JSON is none.
    pub fn read(&self) -> Result<(Vec<Value>, Map<String, Value>), CtlError> {
        let args = match &self.json_args {
            Some(text) => serde_json::from_str(text).map_err(|why| {
                CtlError::new(Exit::Usage, format!("--json-args is no JSON list: {why}"))
            })?,
            None => {
                let args: Result<_, _> = self.args.iter().map(Typed::value).collect();
                args.map_err(CtlError::from)?
            }
        };
        let mut kwargs: Map<String, Value> = match &self.json_kwargs {
            Some(text) => serde_json::from_str(text).map_err(|why| {
                CtlError::new(Exit::Usage, format!("--json-kwargs is no JSON dict: {why}"))
            })?,
            None => Map::new(),
        };
        for kwarg in &self.kwargs {
            let (key, value) = kwarg.entry().map_err(CtlError::from)?;
            kwargs.insert(key, value);
        }
        Ok((args, kwargs))
    }
}

/// A call.
#[derive(Args, Debug)]
pub struct CallArgs {
    /// URI of the procedure, or the name of one of the management API
    #[arg(value_name = "URI")]
    uri: String,
    #[command(flatten)]
    payload: Payload,
    /// Where URI is a name of the management API: ask this worker
    #[arg(short, long, value_name = "ID")]
    worker: Option<WorkerId>,
    /// Ask for progressive results and print them, too
    #[arg(long)]
    progress: bool,
    #[command(flatten)]
    repeat: Repeat,
}

impl CallArgs {
    /// Does it.
    ///
    /// # Errors
    /// The class of the callee's error.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let many = self.progress || self.repeat.is_many();
        if many && ctl.format() == Format::Json {
            return Err(jsonl());
        }
        let (args, kwargs) = self.payload.read()?;
        let link = ctl.link().await?;
        let uri = self.resolve(&link).await?;
        let call = || self.call(ctl, &link, &uri, (args.clone(), kwargs.clone()));
        let calls = self.repeat.run(ctl, call, |reply| print(ctl, reply));
        // Answers that come one after the other say by themselves how far it is.
        let done = match many {
            true => calls.await,
            false => ctl.progress.during(calls).await,
        };
        // Also after a failure: what was canceled is told to the router before.
        link.leave().await;
        done.map(|()| Exit::Done)
    }

    /// Calls once, and prints what comes before the answer.
    async fn call(
        &self,
        ctl: &Ctl,
        link: &Link<'_>,
        uri: &str,
        (args, kwargs): (Vec<Value>, Map<String, Value>),
    ) -> Result<Reply, CtlError> {
        if !self.progress {
            return link.raw(uri, args, kwargs, None).await;
        }
        let (sink, mut results) = mpsc::channel(64);
        let call = link.raw(uri, args, kwargs, Some(sink));
        let mut call = std::pin::pin!(call);
        loop {
            tokio::select! {
                biased;
                Some((args, kwargs)) = results.recv() => print(ctl, Reply { args, kwargs }),
                done = &mut call => return done,
            }
        }
    }

    /// A bare name of the management API stands for its URI.
    async fn resolve(&self, link: &Link<'_>) -> Result<String, CtlError> {
        let declared = shared::api::procedure(&self.uri).is_some();
        if declared {
            return Ok(link.address(self.worker.as_ref()).await?.uri(&self.uri));
        }
        if self.worker.is_some() {
            let message = format!(
                "--worker needs a procedure of the management API, and `{}` is none",
                self.uri
            );
            return Err(
                CtlError::new(Exit::Usage, message).with_help("`crossbarctl api list` names them")
            );
        }
        Ok(self.uri.clone())
    }
}

fn print(ctl: &Ctl, reply: Reply) {
    ctl.out.value(&reply.into_value(), Show::Text);
}
