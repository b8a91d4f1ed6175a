//! `schema`: what every command answers with `-o json`, and whether a document is such an answer.

use clap::Subcommand;
use serde_json::{Deserializer, Value, json};

use crate::ctl::Ctl;
use crate::error::CtlError;
use crate::exit::Exit;
use crate::input::{ConfigSource, read_named};
use crate::output::{SCHEMAS, Show, clean};
use crate::schemas::{self, Answer};

/// What can be done with the schemas.
#[derive(Subcommand, Debug)]
pub enum SchemaVerb {
    /// List the commands whose answers are described
    #[command(visible_alias = "ls")]
    List,
    /// Print the JSON Schema of a command's answer
    Show {
        /// The command, with dots: workers.list
        #[arg(value_name = "NAME")]
        name: String,
    },
    /// Check documents against the schema of a command's answer; exit 1 if one does not fit
    Validate {
        /// The command, with dots: workers.list
        #[arg(value_name = "NAME")]
        name: String,
        /// File with the answer, or with one per line; - is standard input
        #[arg(value_name = "FILE")]
        file: ConfigSource,
    },
}

impl SchemaVerb {
    /// Does it.
    ///
    /// # Errors
    /// Exit 5 when no command has the name, 8 when the file is not JSON.
    pub fn run(self, ctl: &Ctl) -> Result<Exit, CtlError> {
        match self {
            SchemaVerb::List => {
                let rows = schemas::answers().iter().map(|answer| {
                    json!({"name": answer.name(), "command": answer.path, "stream": answer.stream})
                });
                ctl.out.list(&SCHEMAS, "", &rows.collect());
                Ok(Exit::Done)
            }
            SchemaVerb::Show { name } => {
                let schema = find(&name)?.schema();
                match ctl.format().whole() {
                    true => ctl.out.value(&schema, Show::Text),
                    // A file is meant to be read: pretty, also in a pipe.
                    false => ctl.out.text(&format!("{schema:#}\n")),
                }
                Ok(Exit::Done)
            }
            SchemaVerb::Validate { name, file } => validate(ctl, find(&name)?, &file),
        }
    }
}

fn find(name: &str) -> Result<&'static Answer, CtlError> {
    schemas::find(name).ok_or_else(|| {
        let near = schemas::answers()
            .iter()
            .map(Answer::name)
            .filter(|known| known.split('.').any(|part| name.contains(part)))
            .take(5)
            .collect::<Vec<_>>();
        let help = match near.is_empty() {
            true => "`crossbarctl schema list` names them all".to_owned(),
            false => format!(
                "near it: {}; `crossbarctl schema list` names them all",
                near.join(", ")
            ),
        };
        CtlError::new(
            Exit::NotFound,
            format!("no command's answer is called `{name}`"),
        )
        .with_help(help)
    })
}

fn validate(ctl: &Ctl, answer: &Answer, file: &ConfigSource) -> Result<Exit, CtlError> {
    let (name, text, _) = read_named(file)?;
    let validator = jsonschema::validator_for(&answer.schema())
        .map_err(|why| CtlError::new(Exit::Bug, format!("the schema is none: {why}")))?;
    let (mut documents, mut errors) = (0, Vec::new());
    for document in Deserializer::from_str(&text).into_iter::<Value>() {
        documents += 1;
        let document = document.map_err(|why| {
            let message = format!("{name}, document {documents}: {why}");
            CtlError::new(Exit::Rejected, message)
        })?;
        errors.extend(validator.iter_errors(&document).map(|error| {
            json!({
                "document": documents,
                "pointer": error.instance_path().to_string(),
                "message": error.to_string(),
            })
        }));
    }
    if documents == 0 {
        let message = format!("{name} holds no document");
        return Err(CtlError::new(Exit::Rejected, message));
    }
    let valid = errors.is_empty();
    if ctl.format().whole() {
        let verdict = json!({"valid": valid, "documents": documents, "errors": errors});
        ctl.out.value(&verdict, Show::Text);
    } else {
        for error in &errors {
            let text = |key: &str| clean(error[key].as_str().unwrap_or_default());
            let place = match text("pointer").as_str() {
                "" => "the whole".to_owned(),
                pointer => pointer.to_owned(),
            };
            ctl.out.text(&format!(
                "document {}, {place}: {}\n",
                error["document"],
                text("message")
            ));
        }
        if valid {
            ctl.out.text(&format!("{documents} valid\n"));
        }
    }
    Ok(if valid { Exit::Done } else { Exit::No })
}
