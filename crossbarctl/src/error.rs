//! What went wrong, in the operator's words: message, code, hint, exit class.
//!
//! How it is shown is in [`report`](crate::report).

use std::fmt;

use serde_json::{Map, Value, json};

use crate::exit::Exit;
use crate::input::InvalidValue;
use crate::output::clean;

/// An error that ends a command.
#[derive(Clone, Debug)]
pub struct CtlError(Box<Parts>);

#[derive(Clone, Debug)]
struct Parts {
    exit: Exit,
    code: String,
    message: String,
    help: Option<String>,
    details: Option<String>,
    args: Vec<Value>,
    kwargs: Map<String, Value>,
    node: Option<String>,
    procedure: Option<String>,
}

impl CtlError {
    /// Makes an error of this program's own.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        CtlError(Box::new(Parts {
            exit,
            code: format!("crossbarctl.{}", exit.word()),
            message: message.into(),
            help: None,
            details: None,
            args: Vec::new(),
            kwargs: Map::new(),
            node: None,
            procedure: None,
        }))
    }

    /// Makes an error of the peer's: its URI and what came with it.
    pub fn from_peer(uri: &str, args: Vec<Value>, kwargs: Map<String, Value>) -> Self {
        let message = match args.first() {
            // The era's servers put the level into the text.
            Some(Value::String(text)) => text.trim_start_matches("ERROR: ").to_owned(),
            _ => String::new(),
        };
        let message = if message.is_empty() {
            format!("the call failed with {uri}")
        } else {
            message
        };
        let mut error = CtlError::new(Exit::of_uri(uri), message).with_code(uri);
        error.0.args = args;
        error.0.kwargs = kwargs;
        error
    }

    /// Replaces the code that programs look at.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.0.code = code.into();
        self
    }

    /// Replaces the exit class.
    #[must_use]
    pub fn with_exit(mut self, exit: Exit) -> Self {
        self.0.exit = exit;
        self
    }

    /// Replaces the message.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// Adds lines to show below the message, such as what a worker wrote.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<String>) -> Self {
        self.0.details = Some(details.into());
        self
    }

    /// Names the node and the procedure that were asked.
    #[must_use]
    pub fn asked(mut self, node: Option<&str>, procedure: &str) -> Self {
        self.0.node = node.map(str::to_owned);
        self.0.procedure = Some(procedure.to_owned());
        self
    }

    /// Returns the exit class.
    pub fn exit(&self) -> Exit {
        self.0.exit
    }

    /// Returns the code: the error URI, or a word of this program's own.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// Returns the message, fit for a terminal.
    pub fn message(&self) -> String {
        clean(&self.0.message)
    }

    /// Returns what to do, if that is known.
    pub fn help(&self) -> Option<&str> {
        self.0.help.as_deref()
    }

    /// Returns the lines to show below the message.
    pub fn details(&self) -> Option<&str> {
        self.0.details.as_deref()
    }

    /// Returns the positional arguments that came with the peer's error.
    pub fn args(&self) -> &[Value] {
        &self.0.args
    }

    /// Returns the keyword arguments that came with the peer's error.
    pub fn kwargs(&self) -> &Map<String, Value> {
        &self.0.kwargs
    }

    /// Returns the form that programs read.
    pub fn to_json(&self) -> Value {
        let parts = &self.0;
        let mut error = json!({
            "uri": parts.code,
            "class": parts.exit.word(),
            "exit": parts.exit.code(),
            "message": parts.message,
            "args": parts.args,
            "kwargs": parts.kwargs,
            "node": parts.node,
            "procedure": parts.procedure,
        });
        if let Some(help) = &parts.help {
            error["help"] = Value::from(help.as_str());
        }
        json!({ "error": error })
    }
}

impl fmt::Display for CtlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for CtlError {}

impl miette::Diagnostic for CtlError {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(clean(self.code())))
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.help()
            .map(|help| Box::new(clean(help)) as Box<dyn fmt::Display>)
    }
}

impl From<InvalidValue> for CtlError {
    fn from(error: InvalidValue) -> Self {
        let exit = match error {
            InvalidValue::Read { .. } => Exit::Rejected,
            InvalidValue::NoKeyword(_) | InvalidValue::NotJson { .. } => Exit::Usage,
        };
        CtlError::new(exit, error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_json_line_has_the_promised_keys() {
        let error = CtlError::from_peer(
            "crossbar.error.not_started",
            vec![json!("no manhole"), json!(1)],
            Map::new(),
        )
        .asked(Some("n1"), "crossbar.node.n1.stop_manhole");
        assert_eq!(
            error.to_json(),
            json!({"error": {
                "uri": "crossbar.error.not_started", "class": "not_running", "exit": 7,
                "message": "no manhole", "args": ["no manhole", 1], "kwargs": {},
                "node": "n1", "procedure": "crossbar.node.n1.stop_manhole",
            }})
        );
    }

    #[test]
    fn the_level_in_an_old_servers_text_is_left_out() {
        let error = CtlError::from_peer("a.b", vec![json!("ERROR: no")], Map::new());
        assert_eq!(error.message(), "no");
    }

    #[test]
    fn a_message_cannot_move_the_cursor() {
        let error = CtlError::from_peer("a.b", vec![json!("\u{1b}[2Jx\u{9b}y")], Map::new());
        assert!(!error.message().contains(['\u{1b}', '\u{9b}']));
    }
}
