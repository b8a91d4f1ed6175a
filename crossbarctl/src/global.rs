//! The options that every command takes: where the node is, who one is, how answers look.

use std::env;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgAction, Args};
use shared::net::tls::{Identity, Verify};
use shared::net::{TlsOptions, Url};
use shared::wamp::Serializer;

use crate::credentials::Method;
use crate::fleet::NodeChoice;
use crate::input::Span;
use crate::output::{Choice, ChoiceParser};
use crate::terminal::ColorChoice;

/// The management realm unless said otherwise.
pub const REALM: &str = "crossbar";

/// Options of every command.
#[derive(Args, Clone, Debug)]
pub struct Global {
    /// Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then
    /// ws://127.0.0.1:9000/
    #[arg(long, value_name = "URL", env = "CROSSBARCTL_URL", global = true, help_heading = CONNECTION, hide_env_values = true)]
    pub url: Option<Url>,

    /// Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    #[arg(long, value_name = "DIR", global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub cbdir: Option<PathBuf>,

    /// Realm to join
    #[arg(long, value_name = "REALM", env = "CROSSBARCTL_REALM", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub realm: Option<String>,

    /// Node to manage; by default the one that is asked. Several with commas, or with * for any text
    #[arg(long, value_name = "NODE", env = "CROSSBARCTL_NODE", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub node: Option<NodeChoice>,

    /// With several nodes: how many at a time
    #[arg(long, value_name = "N", default_value = "8", global = true, help_heading = CONNECTION, hide_short_help = true, value_parser = clap::value_parser!(u16).range(1..=256))]
    pub parallel: u16,

    /// Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    #[arg(long, value_name = "TIME", env = "CROSSBARCTL_TIMEOUT", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub timeout: Option<Span>,

    /// Give connecting up after this time; 0 is never
    #[arg(long, value_name = "TIME", default_value = "5s", global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub connect_timeout: Span,

    /// Try to connect again and again for this time
    #[arg(long, value_name = "TIME", default_value = "0", env = "CROSSBARCTL_RETRY", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub retry: Span,

    /// Serializer of the session
    #[arg(long, value_name = "NAME", default_value = "json", env = "CROSSBARCTL_SERIALIZER", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true, value_parser = serializer())]
    pub serializer: Serializer,

    /// Trust the certificates of this PEM file, and no others
    #[arg(long, value_name = "FILE", env = "CROSSBARCTL_CA", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub ca: Option<PathBuf>,

    /// Show this client certificate (PEM)
    #[arg(long, value_name = "FILE", env = "CROSSBARCTL_CERT", requires = "key", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub cert: Option<PathBuf>,

    /// Private key of the client certificate (PEM)
    #[arg(long, value_name = "FILE", env = "CROSSBARCTL_KEY", requires = "cert", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub key: Option<PathBuf>,

    /// Expect this name in the node's certificate
    #[arg(long, value_name = "NAME", env = "CROSSBARCTL_SERVER_NAME", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub server_name: Option<String>,

    /// Accept whatever certificate the node shows; for experiments
    #[arg(long, global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub insecure: bool,

    /// Use the settings of this context
    #[arg(short, long, alias = "profile", value_name = "NAME", env = "CROSSBARCTL_CONTEXT", global = true, help_heading = CONNECTION, hide_env_values = true)]
    pub context: Option<String>,

    /// Use no context, whatever the file says
    #[arg(long, global = true, help_heading = CONNECTION, hide_short_help = true, conflicts_with = "context")]
    pub no_context: bool,

    /// Authentication method, where it does not follow from what is given
    #[arg(long, value_name = "METHOD", env = "CROSSBARCTL_AUTH", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub auth: Option<Method>,

    /// Authenticate as this
    #[arg(long, value_name = "ID", env = "CROSSBARCTL_AUTHID", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub authid: Option<String>,

    /// Ask for this role
    #[arg(long, value_name = "ROLE", env = "CROSSBARCTL_AUTHROLE", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub authrole: Option<String>,

    /// Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    #[arg(long, value_name = "FILE", global = true, help_heading = CONNECTION, hide_short_help = true, conflicts_with = "ticket_stdin")]
    pub ticket_file: Option<PathBuf>,

    /// Read the ticket from standard input
    #[arg(long, global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub ticket_stdin: bool,

    /// Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    #[arg(long, value_name = "FILE", global = true, help_heading = CONNECTION, hide_short_help = true)]
    pub secret_file: Option<PathBuf>,

    /// Read the private key for cryptosign from this file: hex, or a key file of a node
    #[arg(long, value_name = "FILE", env = "CROSSBARCTL_KEY_FILE", global = true, help_heading = CONNECTION, hide_short_help = true, hide_env_values = true)]
    pub key_file: Option<PathBuf>,

    /// Read the WAMP-CRA secret or SCRAM password from standard input
    #[arg(long, global = true, help_heading = CONNECTION, hide_short_help = true, conflicts_with_all = ["secret_file", "ticket_stdin"])]
    pub secret_stdin: bool,

    /// Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    #[arg(short, long, value_name = "FORMAT", default_value = "table", value_parser = ChoiceParser, env = "CROSSBARCTL_OUTPUT", global = true, help_heading = OUTPUT, hide_env_values = true)]
    pub output: Choice,

    /// Show these columns only: titles, or paths of fields such as config.endpoint.port
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub columns: Vec<String>,

    /// Sort lists by this column; descending as --sort-by=-NAME
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub sort_by: Option<String>,

    /// Leave the titles of tables out
    #[arg(long, global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub no_headers: bool,

    /// Write times in UTC on terminals, too
    #[arg(long, global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub utc: bool,

    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true, help_heading = OUTPUT, hide_short_help = true)]
    pub color: ColorChoice,

    /// Write errors only to standard error
    #[arg(short, long, global = true, help_heading = OUTPUT, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say what is done; twice: with which settings
    #[arg(short, long, action = ArgAction::Count, global = true, help_heading = OUTPUT)]
    pub verbose: u8,

    /// Answer yes to every question
    #[arg(short, long, global = true, help_heading = OUTPUT)]
    pub yes: bool,

    /// Ask nothing; CI=true implies it
    #[arg(long, env = "CROSSBARCTL_NO_INPUT", global = true, help_heading = OUTPUT, hide_short_help = true, hide_env_values = true)]
    pub no_input: bool,
}

const CONNECTION: &str = "Connection";
const OUTPUT: &str = "Output";

/// Accepts the names of the serializers that are built in.
fn serializer() -> impl clap::builder::TypedValueParser<Value = Serializer> {
    use clap::builder::TypedValueParser as _;
    let names = Serializer::ALL.iter().map(|serializer| serializer.as_str());
    clap::builder::PossibleValuesParser::new(names)
        .map(|word| Serializer::from_word(&word).expect("only names of serializers are accepted"))
}

impl Global {
    /// Returns the time that connecting may take: who limits a call does not want to wait longer for the connection.
    pub fn time_to_connect(&self) -> Option<Duration> {
        let call = self.timeout.and_then(Span::limit);
        self.connect_timeout.limit().into_iter().chain(call).min()
    }

    /// Returns the realm to join.
    pub fn realm(&self) -> &str {
        self.realm.as_deref().unwrap_or(REALM)
    }

    /// Returns how much is said: as often as `-v` stands there, or else what CROSSBARCTL_LOG says.
    pub fn verbosity(&self) -> u8 {
        let level = || env::var("CROSSBARCTL_LOG").ok()?.trim().parse().ok();
        match self.verbose {
            0 if !self.quiet => level().unwrap_or_default(),
            verbose => verbose,
        }
    }

    /// Returns whether a question would not be answered.
    pub fn asks_nothing(&self) -> bool {
        self.no_input || env::var_os("CI").is_some_and(|ci| ci == "true")
    }

    /// Returns what `--ca`, `--cert` and so on say.
    pub fn tls(&self) -> TlsOptions {
        let identity = self.cert.clone().zip(self.key.clone());
        TlsOptions {
            ca: self.ca.iter().cloned().collect(),
            identity: identity.map(|(cert, key)| Identity { cert, key }),
            server_name: self.server_name.clone(),
            verify: if self.insecure {
                Verify::Insecure
            } else {
                Verify::Full
            },
        }
    }
}
