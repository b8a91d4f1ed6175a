//! The command line of the daemon.

use std::path::PathBuf;

use clap::builder::Resettable;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use shared::config::AdminConfig;

use crate::service::logging::{Color, Format, Level};

/// A Crossbar.io-compatible WAMP application router
#[derive(Debug, Parser)]
#[command(
    name = "crossbar-node",
    version,
    args_conflicts_with_subcommands = true
)]
pub struct Cli {
    /// Without a subcommand: start.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of start.
    #[command(flatten)]
    pub start: StartArgs,
}

/// Reads the command line of this process, and ends it if it is wrong.
pub fn parse() -> Cli {
    let matches = without_empty_variables(Cli::command()).get_matches();
    Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

/// Has options not look at variables that are empty: CI systems set what was left out to nothing.
fn without_empty_variables(command: clap::Command) -> clap::Command {
    let said = |option: clap::Arg| {
        let variable = option.get_env().and_then(std::env::var_os);
        match variable.is_some_and(|value| value.is_empty()) {
            true => option.env(Resettable::Reset),
            false => option,
        }
    };
    command
        .mut_args(said)
        .mut_subcommands(without_empty_variables)
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start the node, and stay until it is stopped
    Start(StartArgs),
    /// Check a node file, and show all its problems
    Check(CheckArgs),
    /// Tell whether the node is running
    ///
    /// Exits with 0 if it is and with 69 if it is not.
    Status(StatusArgs),
    /// Stop the node
    Stop(StopArgs),
    /// Stop the node, and start it again as it was started
    Restart(StopArgs),
    /// Tell whether the node is in service; exit 1 if it is not
    Healthcheck(HealthArgs),
    /// Make a node directory with a node file to begin with
    Init(InitArgs),
    /// Write the node file as YAML if it is JSON, and the other way round; the old one is kept
    Convert(RewriteArgs),
    /// Write the node file in the current version; the old one is kept
    Upgrade(RewriteArgs),
    /// Make a key pair for cryptosign
    Keygen(KeygenArgs),
    /// Show the public key of a key file
    Keys(KeysArgs),
    /// Print the default node file
    #[command(subcommand)]
    Print(Print),
    /// Print a unit of systemd for this node: its service, or a socket
    PrintUnit(UnitArgs),
    /// Print the schema of node files
    #[command(subcommand)]
    Schema(Schema),
    /// Print a completion script
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
    /// Print the licences
    Legal,
    /// Print the version
    Version(VersionArgs),
}

/// Where the node is.
#[derive(Clone, Debug, Default, Args)]
pub struct PlaceArgs {
    /// Node directory, or the node file in it
    #[arg(long, value_name = "DIR", env = "CROSSBAR_DIR")]
    pub cbdir: Option<PathBuf>,
    /// Node file; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// Options of `start`.
#[derive(Clone, Debug, Default, Args)]
pub struct StartArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// How much is logged
    #[arg(
        long,
        value_name = "LEVEL",
        value_enum,
        default_value_t,
        ignore_case = true
    )]
    pub loglevel: Level,
    /// What a line of the log looks like
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub logformat: Format,
    /// When the log is coloured
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    pub color: Color,
    /// Write the log to node.log in the node directory, rather than to standard error; SIGUSR1 opens it again
    #[arg(long)]
    pub logtofile: bool,
    /// Write the log to node.log in this directory
    #[arg(long, value_name = "DIR")]
    pub logdir: Option<PathBuf>,
    /// Check the node file first; that is always done
    #[arg(long, hide = true)]
    pub check_first: bool,
    /// Tell metrics and health here: 127.0.0.1:9090, or unix:/path
    #[arg(long, value_name = "ADDRESS", value_parser = admin)]
    pub admin_listen: Option<Box<AdminConfig>>,
    /// Stop the node after so many seconds
    #[arg(long, value_name = "SECONDS")]
    pub shutdownafter: Option<u32>,
}

fn admin(address: &str) -> Result<Box<AdminConfig>, String> {
    AdminConfig::from_address(address).map(Box::new)
}

/// Options of `check`.
#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// What a problem looks like
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub format: ProblemFormat,
    /// Treat warnings as problems
    #[arg(long)]
    pub strict: bool,
}

/// What a problem of a node file looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ProblemFormat {
    /// With the line that it is about.
    #[default]
    Fancy,
    /// On one line.
    Short,
    /// For machines.
    Json,
}

/// Options of `status`.
#[derive(Clone, Debug, Args)]
pub struct StatusArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Exit with 0 if the node is in this state and with 69 if not
    #[arg(long, value_name = "STATE", value_enum)]
    pub assert: Option<Assert>,
    /// Exit as init scripts do: 0 running, 1 dead, 3 stopped, 4 unknown
    #[arg(long, conflicts_with = "assert")]
    pub lsb: bool,
    /// What the answer looks like
    #[arg(long, short, value_name = "FORMAT", value_enum, default_value_t)]
    pub output: Output,
}

/// A state to be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Assert {
    /// It runs.
    Running,
    /// It does not.
    Stopped,
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// For people.
    #[default]
    Text,
    /// For machines.
    Json,
}

/// Options of `stop`.
#[derive(Clone, Debug, Args)]
pub struct StopArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Seconds to wait before insisting
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    pub timeout: u32,
}

/// Options of `init`.
#[derive(Clone, Debug, Args)]
pub struct InitArgs {
    /// Directory of the application, in which `.crossbar` is made
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub appdir: PathBuf,
    /// Replace a node file that is there
    #[arg(long)]
    pub force: bool,
    /// What to begin with
    #[arg(long, value_name = "NAME", value_enum, default_value_t)]
    pub template: Template,
    /// List what one can begin with, and make nothing
    #[arg(long)]
    pub list_templates: bool,
}

/// Options of `convert` and `upgrade`.
#[derive(Clone, Debug, Args)]
pub struct RewriteArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
}

/// Options of `healthcheck`.
#[derive(Clone, Debug, Args)]
pub struct HealthArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Ask here, such as http://127.0.0.1:9090/readyz; by default the node's own socket
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
    /// Seconds to wait for an answer
    #[arg(long, value_name = "SECONDS", default_value_t = 3)]
    pub timeout: u32,
}

/// Options of `keygen`.
#[derive(Clone, Debug, Args)]
pub struct KeygenArgs {
    /// File to make; one that is there is never overwritten
    #[arg(long, value_name = "FILE", default_value = "key.priv")]
    pub out: PathBuf,
    /// What the answer looks like
    #[arg(long, short, value_name = "FORMAT", value_enum, default_value_t)]
    pub output: Output,
}

/// Options of `keys`.
#[derive(Clone, Debug, Args)]
pub struct KeysArgs {
    /// The key file
    #[arg(long, value_name = "FILE", default_value = "key.priv")]
    pub key: PathBuf,
    /// Show the private key, too
    #[arg(long)]
    pub private: bool,
    /// What the answer looks like
    #[arg(long, short, value_name = "FORMAT", value_enum, default_value_t)]
    pub output: Output,
}

/// Options of `print-unit`.
#[derive(Clone, Debug, Args)]
pub struct UnitArgs {
    /// Where the node is.
    #[command(flatten)]
    pub place: PlaceArgs,
    /// Print the unit of this socket rather than the service: WORKER/TRANSPORT of the node file, or mgmt
    #[arg(long, value_name = "NAME")]
    pub socket: Option<String>,
}

/// Which schema.
#[derive(Debug, Subcommand)]
pub enum Schema {
    /// Print the JSON Schema of node files
    Config,
}

/// A node file to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Template {
    /// A router with a realm that is open to this machine, on port 8080
    #[default]
    Default,
    /// No workers; they are started with crossbarctl
    Empty,
}

/// What to print.
#[derive(Debug, Subcommand)]
pub enum Print {
    /// Print the node file that is used when there is none
    #[command(name = "default-config", alias = "config")]
    DefaultConfig,
}

/// Options of `version`.
#[derive(Clone, Debug, Args)]
pub struct VersionArgs {
    /// What the answer looks like
    #[arg(long, short, value_name = "FORMAT", value_enum, default_value_t)]
    pub output: Output,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn without_a_subcommand_it_is_start() {
        let cli = Cli::parse_from(["crossbar-node", "--cbdir", "/n", "--loglevel", "debug"]);
        assert!(cli.command.is_none());
        assert_eq!(
            cli.start.place.cbdir.as_deref(),
            Some(std::path::Path::new("/n"))
        );
        assert_eq!(cli.start.loglevel, Level::Debug);
    }
}
