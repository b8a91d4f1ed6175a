//! `register`: a procedure that answers with what it was given, or with what a program says.

use std::process::Stdio;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};
use shared::net::{Failure, Invocation, Outcome, handler};
use shared::wamp::Invoke;
use shared::wamp::details::RegisterOptions;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::sync::Notify;

use super::subscribe::Matching;
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::signals::{self, ClosedPipe, closed_pipe};

/// A registration.
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["echo", "exec"]))]
pub struct RegisterArgs {
    /// URI of the procedure, or pattern
    #[arg(value_name = "URI")]
    uri: String,
    /// Answer with the arguments
    #[arg(long)]
    echo: bool,
    /// Run this by the shell for each call: it reads {"args", "kwargs", …} as JSON and writes its answer as JSON
    #[arg(long, value_name = "COMMAND")]
    exec: Option<String>,
    /// How the URI matches
    #[arg(long = "match", value_name = "HOW", default_value = "exact")]
    matching: Matching,
    /// Which callee is picked where several register
    #[arg(long, value_name = "HOW", default_value = "single")]
    invoke: Picking,
    /// End after so many calls
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
}

/// Which callee is picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Picking {
    /// There is one only
    Single,
    /// The first
    First,
    /// The last
    Last,
    /// One after the other
    Roundrobin,
    /// Any
    Random,
}

impl From<Picking> for Invoke {
    fn from(picking: Picking) -> Invoke {
        match picking {
            Picking::Single => Invoke::Single,
            Picking::First => Invoke::First,
            Picking::Last => Invoke::Last,
            Picking::Roundrobin => Invoke::RoundRobin,
            Picking::Random => Invoke::Random,
        }
    }
}

impl RegisterArgs {
    /// Does it.
    ///
    /// # Errors
    /// The router's refusal; exit 3 when the connection is lost.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        if self.exec.is_some() {
            // A program that does not read its input must not end us.
            closed_pipe(ClosedPipe::Fails);
        }
        let link = ctl.link().await?;
        let options = RegisterOptions {
            matching: self.matching.into(),
            invoke: self.invoke.into(),
            ..RegisterOptions::default()
        };
        let called = Arc::new(Notify::new());
        let exec = self.exec.clone().map(Arc::<str>::from);
        let answer = {
            let called = Arc::clone(&called);
            handler(move |invocation| {
                let (called, exec) = (Arc::clone(&called), exec.clone());
                async move {
                    let outcome = match exec {
                        None => Ok((invocation.args, invocation.kwargs)),
                        Some(command) => run(&command, invocation).await,
                    };
                    called.notify_one();
                    outcome
                }
            })
        };
        let register = link.session().register(&self.uri, options, answer);
        let what = format!("the registration of {}", self.uri);
        let registration = link.within(&what, register).await?;
        ctl.progress.note("registered");
        let end = tokio::select! {
            () = enough(&called, self.count) => Ok(Exit::Done),
            error = link.lost() => Err(error),
            exit = signals::ended() => Ok(exit),
        };
        drop(registration);
        link.leave().await;
        end
    }
}

/// Waits for so many calls.
async fn enough(called: &Notify, count: Option<u64>) {
    let mut left = count;
    loop {
        called.notified().await;
        if let Some(left) = &mut left {
            *left -= 1;
            if *left == 0 {
                return;
            }
        }
    }
}

/// Asks a program.
async fn run(command: &str, invocation: Invocation) -> Outcome {
    let question = json!({
        "procedure": invocation.procedure,
        "args": invocation.args,
        "kwargs": invocation.kwargs,
        "caller": invocation.caller.map(|id| id.get()),
        "caller_authid": invocation.caller_authid,
        "caller_authrole": invocation.caller_authrole,
    });
    let mut child = Command::new("/bin/sh")
        .args(["-c", command])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|why| failure(format!("cannot run the command: {why}")))?;
    let input = child.stdin.take();
    let write = async {
        if let Some(mut input) = input {
            // A program that does not want to know closes its end.
            drop(input.write_all(question.to_string().as_bytes()).await);
        }
    };
    let (output, ()) = tokio::join!(child.wait_with_output(), write);
    let output =
        output.map_err(|why| failure(format!("the command cannot be waited for: {why}")))?;
    if !output.status.success() {
        return Err(failure(format!("the command ended with {}", output.status)));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let text = text.trim();
    let answer = match text {
        "" => Value::Null,
        text => serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)),
    };
    Ok((vec![answer], Map::new()))
}

fn failure(message: String) -> Failure {
    (
        "wamp.error.runtime_error".to_owned(),
        vec![Value::from(message)],
        Map::new(),
    )
}
