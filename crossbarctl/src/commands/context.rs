//! `context`: named settings, so that nobody types a URL twice.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::context::{self, Context, Contexts};
use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::output::{CONTEXTS, Change};
use crate::settings::{self, OPTIONS, Origin, named};

/// What can be done with contexts.
#[derive(Subcommand, Debug)]
pub enum ContextVerb {
    /// List the contexts
    #[command(visible_alias = "ls")]
    List,
    /// Show a context; the current one without a name
    Show {
        /// Name of the context
        name: Option<String>,
    },
    /// Add a context made of the options given here
    Add(Put),
    /// Change a context by the options given here
    Edit(Put),
    /// Copy a context
    Copy {
        /// Name of the context
        from: String,
        /// Name of the copy
        to: String,
    },
    /// Remove a context
    #[command(visible_alias = "rm")]
    Remove {
        /// Name of the context
        name: String,
    },
    /// Make a context the current one
    #[command(alias = "select")]
    Use {
        /// Name of the context; - is the one before
        #[arg(allow_hyphen_values = true)]
        name: String,
    },
    /// Have no current context any more
    #[command(alias = "unselect")]
    Unset,
    /// Go back to the context that was current before
    Previous,
    /// Check every context, or one
    Validate {
        /// Name of the context
        name: Option<String>,
        /// Try to connect as well
        #[arg(long)]
        connect: bool,
    },
}

/// What a context is to say, beside the options of every command.
#[derive(Args, Debug)]
pub struct Put {
    /// Name of the context
    name: String,
    /// Let interrupting commands ask for the node's id, spelled out
    #[arg(long, overrides_with = "no_protect")]
    protect: bool,
    /// Let them ask for a yes only
    #[arg(long)]
    no_protect: bool,
    /// Get the ticket from this command
    #[arg(long, value_name = "COMMAND")]
    ticket_cmd: Option<String>,
    /// Get the secret from this command
    #[arg(long, value_name = "COMMAND")]
    secret_cmd: Option<String>,
    /// Forget this setting, such as url or ticket-file
    #[arg(long, value_name = "OPTION")]
    unset: Vec<String>,
}

impl ContextVerb {
    /// Does it.
    ///
    /// # Errors
    /// Exit 2 when there is no such context, 6 when there is one already, 8 and 10 for the file.
    pub async fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        let path = context::path()?;
        let mut contexts = context::load(&path)?;
        let (id, what) = match self {
            ContextVerb::List => {
                let rows: Vec<Value> = contexts
                    .contexts
                    .keys()
                    .map(|name| row(&contexts, name))
                    .collect();
                ctl.out.list(&CONTEXTS, "", &json!(rows));
                if rows.is_empty() && !ctl.format().whole() {
                    ctl.progress.note("no contexts");
                }
                return Ok(Exit::Done);
            }
            ContextVerb::Show { name } => {
                let name = name.or(contexts.current.clone()).ok_or_else(none_current)?;
                let context = named(&contexts, &name)?;
                ctl.out.record(&CONTEXTS, &row(&contexts, &name));
                drop(context);
                return Ok(Exit::Done);
            }
            ContextVerb::Validate { name, connect } => {
                return validate(ctl, &contexts, name, connect).await;
            }
            ContextVerb::Add(put) => {
                if contexts.contexts.contains_key(&put.name) {
                    let message = format!("there is a context `{}` already", put.name);
                    return Err(CtlError::new(Exit::Exists, message)
                        .with_help("`crossbarctl context edit` changes it"));
                }
                if put.name.is_empty() || put.name == "-" {
                    return Err(CtlError::new(
                        Exit::Usage,
                        "a context needs a name, other than -",
                    ));
                }
                let context = put.apply(ctl, Context::default())?;
                contexts.contexts.insert(put.name.clone(), context);
                (put.name, "added")
            }
            ContextVerb::Edit(put) => {
                let context = put.apply(ctl, named(&contexts, &put.name)?)?;
                contexts.contexts.insert(put.name.clone(), context);
                (put.name, "changed")
            }
            ContextVerb::Copy { from, to } => {
                if contexts.contexts.contains_key(&to) {
                    let message = format!("there is a context `{to}` already");
                    return Err(CtlError::new(Exit::Exists, message));
                }
                let context = named(&contexts, &from)?;
                contexts.contexts.insert(to.clone(), context);
                (to, "added")
            }
            ContextVerb::Remove { name } => {
                named(&contexts, &name)?;
                contexts.remove(&name);
                (name, "removed")
            }
            ContextVerb::Use { name } => (select(&mut contexts, &name)?, "is current"),
            ContextVerb::Previous => (select(&mut contexts, "-")?, "is current"),
            ContextVerb::Unset => {
                contexts.previous = contexts.current.take();
                (String::new(), "no context is current")
            }
        };
        context::save(&path, &contexts)?;
        ctl.out.change(&Change {
            changed: true,
            object: "context",
            sentence: match id.is_empty() {
                true => what.to_owned(),
                false => format!("context {id} {what}"),
            },
            result: contexts
                .contexts
                .get(&id)
                .map_or(Value::Null, |context| json!(context)),
            id,
        });
        Ok(Exit::Done)
    }
}

fn select(contexts: &mut Contexts, name: &str) -> Result<String, CtlError> {
    match contexts.select(name) {
        Ok(name) => Ok(name),
        Err(missing) if missing.is_empty() => {
            Err(CtlError::new(Exit::Usage, "no context was current before"))
        }
        Err(missing) => Err(named(contexts, &missing).err().unwrap_or_else(none_current)),
    }
}

fn none_current() -> CtlError {
    CtlError::new(Exit::Usage, "no context is current")
        .with_help("name one, or choose one with `crossbarctl context use`")
}

/// A context as it is listed.
fn row(contexts: &Contexts, name: &str) -> Value {
    let mut row = json!({
        "name": name,
        "current": contexts.current.as_deref() == Some(name),
    });
    if let Some(Ok(Value::Object(context))) = contexts.contexts.get(name).map(serde_json::to_value)
        && let Value::Object(row) = &mut row
    {
        row.extend(context);
    }
    row
}

impl Put {
    /// Only what the command line itself says goes into a context: the environment of today is not to be kept.
    fn apply(&self, ctl: &Ctl, mut context: Context) -> Result<Context, CtlError> {
        for option in OPTIONS {
            if ctl.settings.origin(option) == Origin::Flag {
                *field(&mut context, option)? = settings::value(&ctl.global, option);
            }
        }
        for option in &self.unset {
            *field(&mut context, &option.replace('-', "_"))? = None;
        }
        context.protect = (context.protect || self.protect) && !self.no_protect;
        let commands = [
            (&self.ticket_cmd, &mut context.auth.ticket_cmd),
            (&self.secret_cmd, &mut context.auth.secret_cmd),
        ];
        for (given, kept) in commands {
            if given.is_some() {
                kept.clone_from(given);
            }
        }
        Ok(context)
    }
}

fn field<'c>(context: &'c mut Context, option: &str) -> Result<&'c mut Option<String>, CtlError> {
    Ok(match option {
        "url" => &mut context.url,
        "realm" => &mut context.realm,
        "node" => &mut context.node,
        "auth" => &mut context.auth.method,
        "authid" => &mut context.auth.authid,
        "authrole" => &mut context.auth.authrole,
        "ticket_file" => &mut context.auth.ticket_file,
        "ticket_cmd" => &mut context.auth.ticket_cmd,
        "secret_file" => &mut context.auth.secret_file,
        "secret_cmd" => &mut context.auth.secret_cmd,
        "key_file" => &mut context.auth.key_file,
        "ca" => &mut context.tls.ca,
        "cert" => &mut context.tls.cert,
        "key" => &mut context.tls.key,
        "server_name" => &mut context.tls.server_name,
        "output" => &mut context.defaults.output,
        "timeout" => &mut context.defaults.timeout,
        "connect_timeout" => &mut context.defaults.connect_timeout,
        "retry" => &mut context.defaults.retry,
        "serializer" => &mut context.defaults.serializer,
        other => {
            let message = format!("a context has no setting `{other}`");
            return Err(CtlError::new(Exit::Usage, message));
        }
    })
}

/// Reads every setting as if it were used, and connects if that is asked for.
async fn validate(
    ctl: &Ctl,
    contexts: &Contexts,
    only: Option<String>,
    connect: bool,
) -> Result<Exit, CtlError> {
    let names: Vec<String> = match only {
        Some(name) => vec![named(contexts, &name).map(|_| name)?],
        None => contexts.contexts.keys().cloned().collect(),
    };
    let mut rows = Vec::new();
    for name in names {
        let checked = check(ctl, &name, connect).await;
        rows.push(json!({
            "name": name,
            "ok": checked.is_ok(),
            "problem": checked.err().map(|error| error.message()),
        }));
    }
    let all = rows.iter().all(|row| row["ok"] == json!(true));
    ctl.out.list(&crate::output::VALIDATED, "", &json!(rows));
    Ok(if all { Exit::Done } else { Exit::No })
}

async fn check(ctl: &Ctl, name: &str, connect: bool) -> Result<(), CtlError> {
    let mut global = ctl.global.clone();
    global.context = Some(name.to_owned());
    global.no_context = false;
    let mut settings = ctl.settings.clone();
    settings.complete(&mut global)?;
    for file in [
        &global.ticket_file,
        &global.secret_file,
        &global.ca,
        &global.cert,
        &global.key,
    ]
    .into_iter()
    .flatten()
    {
        std::fs::metadata(file)
            .map_err(|why| CtlError::new(Exit::Rejected, format!("{}: {why}", file.display())))?;
    }
    if connect {
        let ctl = Ctl::new(global, settings);
        let link = ctl.link().await?;
        link.address(None).await?;
        link.leave().await;
    }
    Ok(())
}
